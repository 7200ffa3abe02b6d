package dev.signet.runtime.trace;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands in its trace. Its ids are in the log of all that happens for it, as {@code trace_id} and
 * {@code span_id}; in the instance of a problem that it ends with; and in its answer's {@code traceresponse}.
 */
public final class TraceContext {

    /** The field in which a caller tells its trace, and in which it is told to whoever is asked next. */
    public static final String TRACEPARENT = "traceparent";

    /** The field with what other systems keep of a trace. */
    public static final String TRACESTATE = "tracestate";

    static final String TRACERESPONSE = "traceresponse";

    static final String REQUEST_ID = "x-request-id";

    private static final String ATTRIBUTE = TraceContext.class.getName();
    private static final int MOST_OF_REQUEST_ID = 128;

    private final String traceparent;
    private final String traceId;
    private final String spanId;
    private final List<String> tracestates;
    private final @Nullable String requestId;

    private TraceContext(String traceparent, List<String> tracestates, @Nullable String requestId) {
        this.traceparent = traceparent;
        this.traceId = Traceparent.traceId(traceparent);
        this.spanId = Traceparent.spanId(traceparent);
        this.tracestates = tracestates;
        this.requestId = requestId;
    }

    /** That of the request which this thread works on; nothing where it works on none, or traces are switched off. */
    public static Optional<TraceContext> current() {
        return PropagatedContext.getOrEmpty().find(TraceElement.class).map(TraceElement::trace);
    }

    /** That of this request; nothing where traces are switched off. */
    public static Optional<TraceContext> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, TraceContext.class);
    }

    /** A new span in the caller's trace; in a new one, where the caller tells none, more than one, or tells it wrongly. */
    static TraceContext begin(HttpRequest<?> request) {
        HttpHeaders fields = request.getHeaders();
        List<String> traceparents = fields.contains(TRACEPARENT) ? fields.getAll(TRACEPARENT) : List.of();
        String requestId = fields.get(REQUEST_ID);
        String accepted = requestId != null && isPlain(requestId) ? requestId : null;
        boolean known = traceparents.size() == 1 && Traceparent.isValid(traceparents.get(0));
        TraceContext trace = known
                ? new TraceContext(Traceparent.continued(traceparents.get(0)), fields.getAll(TRACESTATE), accepted)
                : new TraceContext(Traceparent.started(), List.of(), accepted);
        request.setAttribute(ATTRIBUTE, trace);
        return trace;
    }

    /** 32 lower-case hexadecimal digits, the same in all services that a request of the caller's passes. */
    public String traceId() {
        return traceId;
    }

    /** 16 lower-case hexadecimal digits, for this request alone. */
    public String spanId() {
        return spanId;
    }

    /** Whether the caller may have recorded the trace. It is the caller's word: nothing expensive should hang on it. */
    public boolean isSampled() {
        return Traceparent.isSampled(traceparent);
    }

    /** The value of the field of that name in requests to other services. */
    public String traceparent() {
        return traceparent;
    }

    /** The value of the field of that name in requests to other services; nothing where there is none to pass on. */
    public Optional<String> tracestate() {
        return Tracestate.passedOn(tracestates);
    }

    /** How the caller itself names the request in {@code X-Request-Id}, if it does so in harmless characters. */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    // What a client may put into a log.
    private static boolean isPlain(String id) {
        if (id.isEmpty() || id.length() > MOST_OF_REQUEST_ID) {
            return false;
        }
        for (int at = 0; at < id.length(); at++) {
            char sign = id.charAt(at);
            boolean letter = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
            boolean digit = sign >= '0' && sign <= '9';
            if (!letter && !digit && sign != '.' && sign != '_' && sign != '-') {
                return false;
            }
        }
        return true;
    }
}

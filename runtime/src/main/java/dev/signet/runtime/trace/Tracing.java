package dev.signet.runtime.trace;

import dev.signet.runtime.filter.RequestBeginning;
import dev.signet.runtime.filter.RequestEnd;
import dev.signet.runtime.filter.SafeFields;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.core.util.StringUtils;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.netty.util.AsciiString;
import jakarta.inject.Singleton;

/** Puts each request into its caller's trace, or starts one. */
@Singleton
@Requires(property = "signet.trace.enabled", value = StringUtils.TRUE, defaultValue = StringUtils.TRUE)
final class Tracing implements RequestBeginning, RequestEnd {

    private static final AsciiString TRACERESPONSE = AsciiString.cached(TraceContext.TRACERESPONSE);

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    // The operation may run on another thread than this filter: what is put into the log here would not be there.
    @Override
    public void begin(HttpRequest<?> request, MutablePropagatedContext context) {
        // A request that breaks off passes the filters once more.
        TraceContext trace = TraceContext.of(request).orElseGet(() -> TraceContext.begin(request));
        context.add(new TraceElement(trace));
    }

    @Override
    public void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        TraceContext.of(request).ifPresent(trace -> {
            SafeFields.set(response.getHeaders(), TRACERESPONSE, trace.traceparent());
            trace.requestId().ifPresent(id -> SafeFields.set(response.getHeaders(), TraceContext.REQUEST_ID, id));
        });
    }
}

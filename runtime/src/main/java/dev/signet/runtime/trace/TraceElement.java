package dev.signet.runtime.trace;

import io.micronaut.core.propagation.ThreadPropagatedContextElement;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Keeps the ids of a request in the log of whichever thread works on it. */
record TraceElement(TraceContext trace) implements ThreadPropagatedContextElement<TraceElement.@Nullable Before> {

    private static final String TRACE_ID = "trace_id";
    private static final String SPAN_ID = "span_id";
    private static final String REQUEST_ID = "request_id";

    /** What the log of the thread told before. */
    record Before(
            @Nullable String traceId,
            @Nullable String spanId,
            @Nullable String requestId) {

        static final Before NOTHING = new Before(null, null, null);
    }

    // Called for each filter of each request: whoever has no span has no trace either, and is not asked for it.
    @Override
    public @Nullable Before updateThreadContext() {
        String spanId = MDC.get(SPAN_ID);
        if (trace.spanId().equals(spanId)) {
            return null;
        }
        Before before = spanId == null ? Before.NOTHING : new Before(MDC.get(TRACE_ID), spanId, MDC.get(REQUEST_ID));
        MDC.put(TRACE_ID, trace.traceId());
        MDC.put(SPAN_ID, trace.spanId());
        tellRequestId(before, trace.requestId().orElse(null));
        return before;
    }

    @Override
    public void restoreThreadContext(@Nullable Before before) {
        if (before != null) {
            tell(TRACE_ID, before.traceId());
            tell(SPAN_ID, before.spanId());
            tellRequestId(before, before.requestId());
        }
    }

    private void tellRequestId(Before before, @Nullable String id) {
        if (before.requestId() != null || trace.requestId().isPresent()) {
            tell(REQUEST_ID, id);
        }
    }

    private static void tell(String name, @Nullable String value) {
        if (value == null) {
            MDC.remove(name);
        } else {
            MDC.put(name, value);
        }
    }
}

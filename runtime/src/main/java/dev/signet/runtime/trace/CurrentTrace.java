package dev.signet.runtime.trace;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The trace of the request that is being worked on, for whoever asks other services on its behalf. */
@Singleton
public final class CurrentTrace {

    /** Nothing where no request is being worked on, or traces are switched off. */
    public Optional<TraceContext> get() {
        return TraceContext.current();
    }

    /** The header fields that take the trace along, by name: none, {@code traceparent}, or {@code tracestate} as well. */
    public Map<String, String> headers() {
        Map<String, String> fields = new LinkedHashMap<>();
        get().ifPresent(trace -> {
            fields.put(TraceContext.TRACEPARENT, trace.traceparent());
            trace.tracestate().ifPresent(state -> fields.put(TraceContext.TRACESTATE, state));
        });
        return fields;
    }
}

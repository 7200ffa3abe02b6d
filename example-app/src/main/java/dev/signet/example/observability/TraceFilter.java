package dev.signet.example.observability;

import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts each request into its caller's trace, or starts one, and logs how the request was answered. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class TraceFilter implements Ordered {
    private static final Logger LOG = LoggerFactory.getLogger("access");
    private static final String TRACE = "trace_id";
    private static final String ARRIVED = TraceFilter.class.getName() + ".arrived";

    /** Before every other filter, so that what those refuse is traced and logged too. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    // The service runs on another thread than this filter: what is put into the MDC directly would not be there.
    @RequestFilter
    void trace(HttpRequest<?> request, MutablePropagatedContext context) {
        TraceId trace = TraceId.of(request.getHeaders().getAll("traceparent")).orElseGet(TraceId::start);
        request.setAttribute(ARRIVED, System.nanoTime());
        context.add(new MdcPropagationContext(Map.of(TRACE, trace.value())));
    }

    // The path without its query: a query may carry what does not belong into a log.
    @ResponseFilter
    void log(HttpRequest<?> request, HttpResponse<?> response) {
        long arrived = request.getAttribute(ARRIVED, Long.class).orElseGet(System::nanoTime);
        LOG.atInfo()
                .addKeyValue("method", request.getMethodName())
                .addKeyValue("path", request.getPath())
                .addKeyValue("status", response.code())
                .addKeyValue(
                        "duration_ms",
                        Duration.ofNanos(System.nanoTime() - arrived).toMillis())
                .log("request");
    }
}

package dev.signet.runtime.observability;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** One line for each request, at level INFO. What is told stands in key-value pairs, for a log that is made of these. */
@Singleton
@Requires(property = "signet.request-log.enabled", value = StringUtils.TRUE)
final class RequestLog implements RequestObserver {

    private static final Logger LOG = LoggerFactory.getLogger("dev.signet.requests");
    private static final double MICROS = 1_000;

    @Override
    public void answered(AnsweredRequest request) {
        if (!LOG.isInfoEnabled()) {
            return;
        }
        LoggingEventBuilder line = LOG.atInfo();
        line = with(line, "operation", request.operation());
        line = with(line, "method", request.method());
        line = with(line, "route", request.route());
        line = with(line, "status", request.status());
        line = with(line, "problem", request.problem());
        line = with(line, "duration_ms", Math.round(request.nanos() / MICROS) / MICROS);
        line = with(line, "bytes", request.bytes() < 0 ? null : request.bytes());
        line.log("{} {} {}", request.method(), request.route() == null ? "-" : request.route(), request.status());
    }

    private static LoggingEventBuilder with(LoggingEventBuilder line, String key, @Nullable Object value) {
        return value == null ? line : line.addKeyValue(key, value);
    }
}

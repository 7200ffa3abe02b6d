package dev.signet.runtime.observability;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A timer for each operation, method, status and type of problem, in the registry that the service has. Micronaut's own
 * {@code http.server.requests} has other tags, and one name is to have the same tags everywhere.
 */
@Singleton
@Requires(classes = MeterRegistry.class)
@Requires(beans = MeterRegistry.class)
@Requires(property = "signet.metrics.enabled", value = StringUtils.TRUE, defaultValue = StringUtils.TRUE)
final class RequestMetrics implements RequestObserver {

    private static final String NAME = "http.server.operations";
    private static final String NONE = "none";

    // Contracts have some thousand combinations at most; an exception that makes up types of its own has no end of
    // them.
    private static final int MOST_TIMERS = 10_000;

    private final MeterRegistry registry;
    private final Map<Tags, Timer> timers = new ConcurrentHashMap<>();

    private record Tags(String operation, String method, int status, String problem) {}

    RequestMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void answered(AnsweredRequest request) {
        Tags tags = new Tags(or(request.operation()), request.method(), request.status(), or(request.problem()));
        timer(tags).record(request.nanos(), TimeUnit.NANOSECONDS);
    }

    private Timer timer(Tags tags) {
        Timer timer = timers.get(tags);
        if (timer != null) {
            return timer;
        }
        Tags bounded =
                timers.size() < MOST_TIMERS ? tags : new Tags(tags.operation(), tags.method(), tags.status(), "other");
        return timers.computeIfAbsent(bounded, this::register);
    }

    private Timer register(Tags tags) {
        return Timer.builder(NAME)
                .description("Requests, until their answer was known")
                .tag("operation", tags.operation())
                .tag("method", tags.method())
                .tag("status", Integer.toString(tags.status()))
                .tag("problem", tags.problem())
                .register(registry);
    }

    private static String or(@Nullable String told) {
        return told == null ? NONE : told;
    }
}

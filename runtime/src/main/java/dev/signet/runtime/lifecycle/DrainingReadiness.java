package dev.signet.runtime.lifecycle;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;

/** Tells {@code /health/readiness} that the service is about to end, while it still answers. */
@Singleton
@Readiness
@Requires(classes = HealthIndicator.class)
@Requires(beans = Draining.class)
final class DrainingReadiness implements HealthIndicator {

    private final Draining draining;

    DrainingReadiness(Draining draining) {
        this.draining = draining;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        HealthStatus status = draining.hasBegun() ? HealthStatus.DOWN : HealthStatus.UP;
        return Publishers.just(HealthResult.builder("draining", status).build());
    }
}

package dev.signet.runtime.testing;

import dev.signet.runtime.ratelimit.RateLimiter;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * In place of the service's rate limiter, whichever that is, one that counts nothing: every quota is whole, so that tests do
 * not use up each other's; but for a request that asks to meet used-up quotas, by the header {@code Signet-Test-Quota:
 * used-up}. The tests of a contract turn it on; a test of your own may, by {@code signet.testing.rate-limits: on-demand}.
 */
@Singleton
@Requires(property = QuotasOnDemand.PROPERTY, value = QuotasOnDemand.ON)
final class QuotasOnDemand implements BeanCreatedEventListener<RateLimiter> {
    private static final Logger LOG = LoggerFactory.getLogger(QuotasOnDemand.class);

    static final String PROPERTY = "signet.testing.rate-limits";
    static final String ON = "on-demand";
    static final String HEADER = "Signet-Test-Quota";
    static final String USED_UP = "used-up";

    @Override
    public RateLimiter onCreated(BeanCreatedEvent<RateLimiter> event) {
        LOG.warn("No request is counted: {} is {}, which is for tests", PROPERTY, ON);
        return quotas -> {
            boolean usedUp = ServerRequestContext.currentRequest()
                    .filter(request -> USED_UP.equals(request.getHeaders().get(HEADER)))
                    .isPresent();
            return quotas.stream()
                    .map(quota -> usedUp ? usedUp(quota) : whole(quota))
                    .toList();
        };
    }

    private static RateLimiter.Standing usedUp(RateLimiter.Quota quota) {
        return new RateLimiter.Standing(true, 0, quota.policy().per());
    }

    private static RateLimiter.Standing whole(RateLimiter.Quota quota) {
        return new RateLimiter.Standing(false, quota.policy().limit(), Duration.ZERO);
    }
}

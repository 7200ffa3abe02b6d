package dev.signet.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.idempotency.IdempotencyStore;
import dev.signet.runtime.idempotency.IdempotencyStore.Outcome;
import dev.signet.runtime.ratelimit.RateLimiter;
import dev.signet.runtime.security.Caller;
import dev.signet.runtime.security.CallerResolver;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A service's own beans take the place of the runtime's, without saying so. */
class ReplacementsTest {

    @Singleton
    @Requires(property = "replaced")
    static final class FullStore implements IdempotencyStore {
        @Override
        public Outcome claim(Claim claim) {
            return new Outcome.Full();
        }

        @Override
        public boolean complete(Scope scope, String token, RecordedResponse response) {
            throw new IllegalStateException("Nothing was claimed");
        }

        @Override
        public void release(Scope scope, String token) {
            throw new IllegalStateException("Nothing was claimed");
        }
    }

    @Singleton
    @Requires(property = "replaced")
    static final class Everybody implements CallerResolver {
        @Override
        public Caller resolve(HttpRequest<?> request) {
            return Caller.authenticated("everybody", Set.of("reader"));
        }
    }

    @Singleton
    @Requires(property = "replaced")
    static final class Refusing implements RateLimiter {
        @Override
        public List<Standing> take(List<Quota> quotas) {
            return quotas.stream()
                    .map(quota -> new Standing(true, 0, Duration.ofSeconds(7)))
                    .toList();
        }
    }

    @Test
    void theServicesOwnRateLimiterIsAsked() {
        try (Service service = Service.start(Map.of("replaced", true, "metered", true))) {
            assertThat(service.get("/v1/metered/ours").headers().firstValue("Retry-After"))
                    .hasValue("7");
        }
    }

    @Test
    void theServicesOwnStoreIsAsked() {
        try (Service service = Service.start(Map.of("replaced", true))) {
            assertThat(service.post(
                                    "/v1/shelves/a/books",
                                    Service.BOOK,
                                    "Content-Type",
                                    "application/json",
                                    "Idempotency-Key",
                                    "k")
                            .statusCode())
                    .isEqualTo(503);
        }
    }

    @Test
    void theServicesOwnResolverIsAsked() {
        try (Service service = Service.start(Map.of("replaced", true, "micronaut.security.enabled", true))) {
            assertThat(service.get("/v1/mine").body()).isEqualTo("\"everybody\"");
        }
    }
}

package dev.signet.runtime.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.Service;
import dev.signet.runtime.idempotency.TestClock;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RateLimitsOverHttpTest {

    /** A clock that stands still until it is moved. */
    @Factory
    @Requires(property = "metered")
    static final class Clocks {
        @Singleton
        Clock clock() {
            return new TestClock();
        }
    }

    private static final String ZOE = "Bearer zoe:reader";

    private Service service = start(Map.of());

    private static Service start(Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(Map.of("metered", true, "micronaut.security.enabled", true));
        properties.putAll(more);
        return Service.start(properties);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private HttpResponse<String> mine(String credentials) {
        return service.get("/v1/metered/mine", "Authorization", credentials);
    }

    private static String field(HttpResponse<?> answer, String name) {
        return String.join(" & ", answer.headers().allValues(name));
    }

    @Test
    void everyCountedAnswerTellsWhatIsLeft() {
        HttpResponse<String> first = mine(ZOE);
        assertThat(first.statusCode()).isEqualTo(204);
        assertThat(field(first, "RateLimit-Policy")).isEqualTo("\"default\";q=2;w=60");
        assertThat(field(first, "RateLimit")).isEqualTo("\"default\";r=1;t=30");
        HttpResponse<String> forbidden = mine("Bearer bob:writer");
        assertThat(forbidden.statusCode()).isEqualTo(403);
        assertThat(field(forbidden, "RateLimit")).isEqualTo("\"default\";r=1;t=30");
        assertThat(field(service.get("/v1/metered/none"), "RateLimit")).isEmpty();
    }

    @Test
    void whoHasUsedTheQuotaUpIsToldWhenToComeBackAndOthersAreNot() {
        mine(ZOE);
        mine(ZOE);
        HttpResponse<String> refused = mine(ZOE);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(field(refused, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(field(refused, "Cache-Control")).isEqualTo("no-store");
        assertThat(field(refused, "Retry-After")).isIn("29", "30");
        assertThat(field(refused, "RateLimit")).isEqualTo("\"default\";r=0;t=" + field(refused, "Retry-After"));
        assertThat(refused.body())
                .startsWith("{\"type\":\"https://iana.org/assignments/http-problem-types#quota-exceeded\","
                        + "\"title\":\"Request cannot be satisfied as assigned quota has been exceeded\",\"status\":429,"
                        + "\"detail\":\"The next request is taken in ")
                .endsWith("\"violated_policies\":[\"default\"]}")
                .doesNotContain("zoe");
        assertThat(mine("Bearer bob:reader").statusCode()).isEqualTo(204);
        ((TestClock) service.bean(Clock.class)).pass(Duration.ofSeconds(30));
        assertThat(mine(ZOE).statusCode()).isEqualTo(204);
        assertThat(mine(ZOE).statusCode()).isEqualTo(429);
    }

    @Test
    void aRefusalForWantOfCredentialsIsCountedForNobody() {
        for (int i = 0; i < 5; i++) {
            HttpResponse<String> refused = mine("Bearer nonsense");
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.headers().map()).doesNotContainKeys("ratelimit", "ratelimit-policy");
        }
        assertThat(field(mine(ZOE), "RateLimit")).isEqualTo("\"default\";r=1;t=30");
    }

    @Test
    void headIsCountedAsGetIsAndOptionsIsNot() {
        HttpResponse<String> head = service.send("HEAD", "/v1/metered/ours", null);
        assertThat(field(head, "RateLimit")).isEqualTo("\"address\";r=1;t=30, \"caller\";r=99;t=36");
        HttpResponse<String> options = service.send("OPTIONS", "/v1/metered/ours", null);
        assertThat(options.headers().map()).doesNotContainKey("ratelimit");
        service.get("/v1/metered/ours");
        HttpResponse<String> refused = service.send("HEAD", "/v1/metered/ours", null);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).isEmpty();
    }

    @Test
    void nobodyChoosesAnAddressByAHeaderThatNoProxyIsSaidToWrite() {
        List<Integer> statuses = List.of("192.0.2.1", "192.0.2.2", "192.0.2.3").stream()
                .map(address -> service.get(
                                "/v1/metered/ours", "X-Forwarded-For", address, "Forwarded", "for=" + address)
                        .statusCode())
                .toList();
        assertThat(statuses).containsExactly(200, 200, 429);
    }

    @Test
    void theAddressThatTheProxyTellsCountsWhereItIsSaidToDoSo() {
        service.close();
        service = start(Map.of("micronaut.server.client-address-header", "X-Forwarded-For"));
        for (int i = 0; i < 5; i++) {
            String spoofed = "192.0.2." + i + ", 198.51.100." + i;
            assertThat(service.get("/v1/metered/ours", "X-Forwarded-For", spoofed)
                            .statusCode())
                    .isEqualTo(200);
        }
        List<Integer> statuses = List.of("1", "2", "3").stream()
                .map(spoofed -> service.get("/v1/metered/ours", "X-Forwarded-For", spoofed + ", 203.0.113.7")
                        .statusCode())
                .toList();
        assertThat(statuses).containsExactly(200, 200, 429);
        assertThat(service.get("/v1/metered/ours", "X-Forwarded-For", "192.0.2.9", "X-Forwarded-For", "203.0.113.7")
                        .statusCode())
                .as("in a line of its own")
                .isEqualTo(429);
    }

    @Test
    void whereNoRouteIsLimitedNoAnswerIsLookedAt() {
        try (Service unlimited = Service.start(Map.of())) {
            assertThat(unlimited.has(RateLimitFields.class)).isFalse();
        }
        assertThat(service.has(RateLimitFields.class)).isTrue();
    }
}

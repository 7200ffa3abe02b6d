package dev.signet.runtime.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.Service;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Micronaut's allow-list of origins, beside guards of ours. */
class OriginsTest {

    private static final String ALLOWED = "https://shop.example";

    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.start(Map.of(
                "micronaut.security.enabled",
                true,
                "micronaut.server.cors.enabled",
                true,
                "micronaut.server.cors.configurations.shop.allowed-origins",
                List.of(ALLOWED),
                "micronaut.server.cors.configurations.shop.allowed-methods",
                List.of("GET")));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String preflight(String origin, String method) {
        return service.raw("OPTIONS /v1/mine HTTP/1.1\r\nHost: localhost\r\nOrigin: " + origin
                + "\r\nAccess-Control-Request-Method: " + method
                + "\r\nAccess-Control-Request-Headers: authorization\r\nConnection: close\r\n\r\n");
    }

    private static String get(String origin) {
        return service.raw("GET /v1/mine HTTP/1.1\r\nHost: localhost\r\nOrigin: " + origin
                + "\r\nAuthorization: Bearer ann:reader\r\nConnection: close\r\n\r\n");
    }

    @Test
    void aPreflightIsAnsweredWithoutCredentials() {
        assertThat(preflight(ALLOWED, "GET"))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("access-control-allow-origin: " + ALLOWED)
                .containsIgnoringCase("vary: origin");
    }

    @Test
    void anAllowedOriginIsToldSoAndCachesToo() {
        assertThat(get(ALLOWED))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("access-control-allow-origin: " + ALLOWED)
                .containsIgnoringCase("vary: origin");
    }

    @Test
    void aMethodThatIsNotAllowedIsForbidden() {
        assertThat(preflight(ALLOWED, "DELETE"))
                .startsWith("HTTP/1.1 403")
                .doesNotContainIgnoringCase("access-control");
    }

    @Test
    void anotherOriginIsAllowedNothing() {
        assertThat(preflight("https://evil.example", "GET")).doesNotContainIgnoringCase("access-control-allow");
        assertThat(get("https://evil.example")).doesNotContainIgnoringCase("access-control-allow");
    }
}

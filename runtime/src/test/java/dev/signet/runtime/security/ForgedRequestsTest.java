package dev.signet.runtime.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.Service;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForgedRequestsTest {

    private static final String[] COOKIE = {"Cookie", "session=1"};

    private static Service service;

    @BeforeAll
    static void start() {
        // Micronaut itself lets no other site ask what runs on this host, unless it is told to.
        service = Service.start(Map.of(
                "signet.csrf.origins",
                List.of("https://shop.example"),
                "micronaut.server.cors.localhost-pass-through",
                true));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static int post(String... headers) {
        return post(service, headers);
    }

    private static int post(Service to, String... headers) {
        return to.post(
                        "/v1/shelves/a/books",
                        Service.BOOK,
                        with(
                                headers,
                                "Content-Type",
                                "application/json",
                                "Idempotency-Key",
                                UUID.randomUUID().toString()))
                .statusCode();
    }

    private static String[] with(String[] some, String... more) {
        String[] all = java.util.Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, null"
    })
    void anotherSitesRequestWithCookiesIsForbidden(String name, String value) {
        HttpResponse<String> answer = service.post(
                "/v1/shelves/a/books",
                Service.BOOK,
                with(
                        COOKIE,
                        name,
                        value,
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        UUID.randomUUID().toString()));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void theServicesOwnPagesMayAsk(String site) {
        assertThat(post(with(COOKIE, "Sec-Fetch-Site", site))).isLessThan(300);
    }

    @Test
    void whereTheBrowserDoesNotSayItsOriginCounts() {
        assertThat(post(with(COOKIE, "Origin", service.origin()))).isLessThan(300);
        assertThat(post(with(COOKIE, "Origin", service.origin() + "0"))).isEqualTo(403);
    }

    @Test
    void theOriginsThatAreAllowedMayAskFromAnotherSite() {
        assertThat(post(with(COOKIE, "Origin", "https://shop.example", "Sec-Fetch-Site", "cross-site")))
                .isLessThan(300);
    }

    @Test
    void whatCannotBeForgedIsNotLookedAt() {
        assertThat(post("Sec-Fetch-Site", "cross-site")).isLessThan(300);
        assertThat(post(COOKIE)).isLessThan(300);
        assertThat(post(with(COOKIE, "Sec-Fetch-Site", "cross-site", "Authorization", "Bearer ann:reader")))
                .isLessThan(300);
        assertThat(service.get("/v1/shelves/a/books", with(COOKIE, "Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aServiceMayDecideAgainstIt() {
        try (Service open = Service.start(Map.of("signet.csrf.enabled", false))) {
            assertThat(post(open, with(COOKIE, "Sec-Fetch-Site", "cross-site"))).isLessThan(300);
        }
    }
}

package dev.signet.runtime.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.Service;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityHeadersTest {

    private static Service service;

    /** Pages of an application's own. */
    @Controller("/pages")
    static final class Pages {
        @Get
        HttpResponse<String> page() {
            return HttpResponse.ok("<p>").contentType(MediaType.TEXT_HTML_TYPE);
        }

        @Get("/framed")
        HttpResponse<String> framed() {
            return HttpResponse.ok("1").header("Content-Security-Policy", "frame-ancestors 'self'");
        }
    }

    @BeforeAll
    static void start() {
        service = Service.start(Map.of());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/shelves/a/books, 200",
        "GET, /v1/nowhere, 404",
        "DELETE, /v1/mine, 405",
        "GET, /v1/mine, 401",
        "OPTIONS, /v1/shelves/a/books, 204"
    })
    void everyAnswerTellsBrowsersThatItIsData(String method, String path, int status) {
        java.net.http.HttpResponse<String> answer = service.send(method, path, null);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().allValues("x-content-type-options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("content-security-policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.headers().allValues("referrer-policy")).containsExactly("no-referrer");
    }

    @Test
    void aPageChoosesForItself() {
        java.net.http.HttpResponse<String> page = service.get("/pages");
        assertThat(page.headers().firstValue("x-content-type-options")).contains("nosniff");
        assertThat(page.headers().firstValue("content-security-policy")).isEmpty();
        assertThat(service.get("/pages/framed").headers().allValues("content-security-policy"))
                .containsExactly("frame-ancestors 'self'");
    }

    @Test
    void aServiceMayDecideAgainstThem() {
        try (Service bare = Service.start(Map.of("signet.security-headers.enabled", false))) {
            assertThat(bare.get("/v1/shelves/a/books").headers().firstValue("x-content-type-options"))
                    .isEmpty();
        }
    }
}

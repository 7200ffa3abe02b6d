package dev.signet.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.Depot;
import dev.signet.runtime.Service;
import dev.signet.runtime.ShelfService;
import java.net.http.HttpClient.Version;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

/** What holds of requests holds of those in HTTP/2, as far as HTTP/2 has it. */
class WireOverHttp2Test {

    private static final String BOOKS = "/v1/shelves/a/books";

    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.start(Map.of("micronaut.security.enabled", true, "micronaut.server.http-version", "2.0"));
        // The first request asks for the change; all others are frames.
        send("GET", BOOKS, null);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> send(String method, String path, String content, String... headers) {
        HttpResponse<String> answer = service.send(method, path, content, headers);
        assertThat(answer.version()).isEqualTo(Version.HTTP_2);
        return answer;
    }

    static List<Arguments> refused() {
        return List.of(
                Arguments.of("GET", "/v1/nowhere", 404),
                Arguments.of("DELETE", BOOKS, 405),
                Arguments.of("TRACE", BOOKS, 405),
                Arguments.of("BREW", BOOKS, 501),
                Arguments.of("BREW", "/v1/nowhere", 501),
                Arguments.of("get", BOOKS, 501),
                Arguments.of("GET", "/v1/mine", 401),
                Arguments.of("GET", "/v1/shelves/%ff/books", 400),
                Arguments.of("GET", "/v1/shelves/%c0%af/books", 400),
                Arguments.of("GET", "/v1/shelves/%ed%a0%80/books", 400),
                Arguments.of("GET", "/v1/shelves/%00/books", 400),
                Arguments.of("GET", BOOKS + "?limit=1&page=%ff", 400),
                Arguments.of("GET", "/v1/nowhere?%ff", 400));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("refused")
    void whatIsRefusedIsAProblem(String method, String path, int status) {
        isProblem(send(method, path, null), status);
    }

    static List<Arguments> contents() {
        return List.of(
                Arguments.of(415, Service.BOOK, new String[] {"Content-Type", "application/xml"}),
                Arguments.of(
                        406, Service.BOOK, new String[] {"Content-Type", "application/json", "Accept", "text/html"}),
                Arguments.of(413, "x".repeat(100_001), new String[] {"Content-Type", "application/json"}),
                Arguments.of(400, "{", new String[] {"Content-Type", "application/json"}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contents")
    void contentIsRefusedWithoutAnyEffect(int status, String content, String[] headers) {
        int runs = service.bean(ShelfService.class).runs();
        HttpResponse<String> answer = send("POST", BOOKS, content, headers);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(service.bean(ShelfService.class).runs()).isEqualTo(runs);
    }

    @Test
    void aRetryIsAnsweredOnce() {
        int runs = service.bean(ShelfService.class).runs();
        String[] headers = {"Content-Type", "application/json", "Idempotency-Key", "http-2"};
        HttpResponse<String> first = send("POST", BOOKS, Service.BOOK, headers);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(send("POST", BOOKS, Service.BOOK, headers).body()).isEqualTo(first.body());
        assertThat(service.bean(ShelfService.class).runs()).isEqualTo(runs + 1);
    }

    @Test
    void whatAResourceAllowsIsTold() {
        HttpResponse<String> answer = send("OPTIONS", BOOKS, null);
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Allow").orElseThrow().split(", *"))
                .contains("GET", "HEAD", "POST", "OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/depot/later", "/v1/depot/items", "/v1/depot/export", "/v1/nowhere"})
    void headHasTheFieldsOfGetAndNoContent(String path) {
        service.bean(Depot.class).items = () -> Flux.just("a", "b");
        HttpResponse<String> head = send("HEAD", path, null);
        HttpResponse<String> get = send("GET", path, null);
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().map().keySet()).isEqualTo(get.headers().map().keySet());
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(get.headers().firstValue("Content-Length"));
    }

    @Test
    void aClientOfHttp1IsAnsweredAsWell() {
        String answers = service.raw("GET " + BOOKS + " HTTP/1.1\r\nHost: x\r\n\r\n"
                + "GET /v1/shelves/%ff/books HTTP/1.1\r\nHost: x\r\n\r\n");
        assertThat(answers).startsWith("HTTP/1.1 200 ").contains("HTTP/1.1 400 ", "application/problem+json");
    }

    private static void isProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .startsWith("{\"type\":\"about:blank\",\"title\":\"")
                .contains("\"status\":" + status)
                .doesNotContain("_links", "Exception", "netty", "micronaut", "java");
    }
}

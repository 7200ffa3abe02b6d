package dev.signet.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.Depot;
import dev.signet.runtime.Service;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Octet by octet: what follows an answer to HEAD on its connection shows what it has, and that it is open. */
class HeadOverHttpTest {
    private static Service service;
    private static Depot depot;

    @BeforeAll
    static void start() {
        service = Service.start(Map.of());
        depot = service.bean(Depot.class);
        depot.later = () -> CompletableFuture.completedFuture("x".repeat(2000));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/shelves/a/books",
                "/v1/depot/later",
                "/v1/depot/none",
                "/v1/depot/bytes",
                "/v1/depot/items",
                "/v1/depot/export"
            })
    void anAnswerToHeadHasNoContentAndKeepsTheConnection(String path) {
        String answers = service.raw("HEAD " + path + " HTTP/1.1\r\nHost: x\r\n\r\n"
                + "HEAD " + path + " HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\n\r\n"
                + "GET /v1/depot/none HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        String[] parts = answers.split("\r\n\r\n", 4);
        assertThat(parts).as(answers).hasSize(4);
        assertThat((parts[0] + parts[1]).toLowerCase(Locale.ROOT)).doesNotContain("connection: close");
        assertThat(parts[1].toLowerCase(Locale.ROOT)).doesNotContain("content-length");
        assertThat(parts[2]).startsWith("HTTP/1.1 404");
        assertThat(parts[3]).startsWith("{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/depot/items", "/v1/depot/export"})
    void whatIsStreamedHasNoLengthAndNoContent(String path) {
        assertThat(service.raw("HEAD " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .doesNotContainIgnoringCase("content-length")
                .endsWith("\r\n\r\n");
    }

    @Test
    void theLengthIsThatOfGet() {
        String head = service.raw("HEAD /v1/depot/later HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        String get = service.raw("GET /v1/depot/later HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(head.toLowerCase(Locale.ROOT)).contains("content-length: 2002\r\n");
        assertThat(get).startsWith(head.substring(0, 15)).endsWith("x\"");
        assertThat(fields(head)).isEqualTo(fields(get));
    }

    @Test
    void aLengthThatCompressionWouldChangeIsNotTold() {
        String compressed = service.raw(
                "GET /v1/depot/later HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\n" + "Connection: close\r\n\r\n");
        String head = service.raw(
                "HEAD /v1/depot/later HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\n" + "Connection: close\r\n\r\n");

        assertThat(compressed.toLowerCase(Locale.ROOT)).contains("content-encoding: gzip");
        assertThat(head.toLowerCase(Locale.ROOT)).doesNotContain("content-length");
    }

    @Test
    void whatWasToBeStreamedIsClosed() {
        AtomicBoolean closed = new AtomicBoolean();
        depot.exported = () -> new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
        service.raw("HEAD /v1/depot/export HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        depot.exported = InputStream::nullInputStream;

        assertThat(closed).isTrue();
    }

    private static List<String> fields(String answer) {
        return answer.substring(0, answer.indexOf("\r\n\r\n"))
                .lines()
                .skip(1)
                .map(field -> field.toLowerCase(Locale.ROOT))
                .filter(field -> !field.startsWith("date:") && !field.startsWith("traceresponse:"))
                .sorted()
                .toList();
    }
}

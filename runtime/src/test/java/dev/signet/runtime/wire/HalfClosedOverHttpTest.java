package dev.signet.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.Depot;
import dev.signet.runtime.RawAnswer;
import dev.signet.runtime.Service;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** Clients that end what they send, and read on. */
class HalfClosedOverHttpTest {

    private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n";
    private static final String LATER = "GET /v1/depot/later" + HOST + "\r\n";

    private static Service service;
    private static Depot depot;

    @BeforeAll
    static void start() {
        service = Service.start(Map.of());
        depot = service.bean(Depot.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Socket halfClosed(String octets) throws IOException {
        Socket socket =
                new Socket("localhost", service.bean(EmbeddedServer.class).getPort());
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(octets.getBytes(StandardCharsets.ISO_8859_1));
        socket.shutdownOutput();
        return socket;
    }

    private static List<RawAnswer> answers(String octets) throws IOException {
        try (Socket socket = halfClosed(octets)) {
            return RawAnswer.all(RawAnswer.text(socket.getInputStream().readAllBytes()));
        }
    }

    @Test
    void theyAreAnsweredWhenTheAnswerIsThere() throws Exception {
        CompletableFuture<String> later = new CompletableFuture<>();
        depot.later = () -> later;
        try (Socket socket = halfClosed(LATER)) {
            Thread.sleep(300); // the end has come by then
            later.complete("a");
            String answer = RawAnswer.text(socket.getInputStream().readAllBytes());
            assertThat(answer).startsWith("HTTP/1.1 200 ").containsIgnoringCase("\r\nconnection: close\r\n");
        }
    }

    @Test
    void everyRequestThatIsWholeIsAnswered() throws IOException {
        depot.later = () -> CompletableFuture.completedFuture("a");
        for (String rest : List.of("", "GET /v1/de", "GET /v1/depot/later" + HOST)) {
            assertThat(answers(LATER.repeat(3) + rest))
                    .as(rest)
                    .extracting(RawAnswer::status)
                    .containsExactly(200, 200, 200);
        }
    }

    @Test
    void contentThatIsWholeIsRead() throws IOException {
        String head = "POST /v1/depot/text" + HOST + "Content-Type: text/plain\r\n";
        assertThat(answers(head + "Content-Length: 1\r\n\r\n5"))
                .extracting(RawAnswer::status)
                .containsExactly(200);
        assertThat(answers(head + "Transfer-Encoding: chunked\r\n\r\n1\r\n5\r\n0\r\n\r\n"))
                .extracting(RawAnswer::status)
                .containsExactly(200);
        assertThat(answers(head.replace("1.1", "1.0") + "Content-Length: 1\r\n\r\n5"))
                .extracting(RawAnswer::status)
                .containsExactly(200);
    }

    @Test
    void whatIsStreamedToThemComesToItsEnd() throws IOException {
        depot.items = () -> Flux.range(0, 20_000).map(number -> "x".repeat(100));
        List<RawAnswer> answers = answers("GET /v1/depot/items" + HOST + "\r\n");
        assertThat(answers).singleElement().satisfies(answer -> assertThat(answer.body())
                .endsWith("]\r\n0\r\n\r\n"));
    }

    @Test
    void theConnectionEndsWhereNothingIsToBeAnswered() throws IOException {
        for (String nothing : List.of("", "GET /v1/de", "GET /v1/depot/later" + HOST)) {
            assertThat(answers(nothing)).as(nothing).isEmpty();
        }
    }
}

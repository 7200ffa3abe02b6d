package dev.signet.micronaut5;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.version.VersionUtils;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is generated is the same whatever Micronaut is on the class path, and serves on version 5 as it does on 4. */
class RefundsOnMicronaut5Test {

    private static final String REFUNDS = "/v1/%s/cust_7Q2M4ZK90XAB/refunds";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = ApplicationContext.run(EmbeddedServer.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> ask(String method, String path, String body)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.getURI() + path))
                        .header("Content-Type", "application/json")
                        .timeout(Duration.ofMinutes(1))
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void itIsMicronaut5() {
        assertThat(VersionUtils.getMicronautVersion()).startsWith("5.");
    }

    @Test
    void whatIsGeneratedIsTheSame() throws IOException {
        Path here = Path.of("target/generated-sources/annotations");
        Path there = Path.of("../target/generated-sources/annotations");
        assertThat(sources(here)).isNotEmpty().isEqualTo(sources(there));
        for (String source : sources(here)) {
            assertThat(here.resolve(source)).hasSameTextualContentAs(there.resolve(source));
        }
    }

    private static List<String> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"customers", "blocking"})
    void refundsAreIssuedAndFound(String resources) throws Exception {
        HttpResponse<String> issued = ask("POST", REFUNDS.formatted(resources), """
                {"amount_cents": 4200, "reason": "duplicate"}""");
        assertThat(issued.statusCode()).isEqualTo(201);
        String place = issued.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> found = ask("GET", place, "");
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).contains("\"amount_cents\":4200");
        assertThat(found.headers().firstValue("traceresponse")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"customers", "blocking"})
    void everyViolationIsTold(String resources) throws Exception {
        HttpResponse<String> refused = ask("POST", REFUNDS.formatted(resources), """
                {"amount_cents": 0, "reason": "whim", "notes": ""}""");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("#/amount_cents", "#/reason", "#/notes");
    }

    @Test
    void whatTheRouterRefusesIsAProblem() throws Exception {
        assertProblem(ask("GET", "/v1/nothing", ""), 404);
        assertProblem(ask("DELETE", REFUNDS.formatted("customers"), ""), 405);
        assertProblem(ask("PURGE", REFUNDS.formatted("customers"), ""), 501);
    }

    private static void assertProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains("\"status\":" + status, "\"instance\":\"/traces/");
    }

    @Test
    void whatIsNoHttpIsAProblem() throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write("GET /v1/%zz HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400 Bad Request\r\n").contains("application/problem+json");
        }
    }
}

package dev.signet.example.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.example.Application;
import dev.signet.example.security.DevTokens;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as a process of its own that is told to stop (SIGTERM) while it answers a request. */
class ShutdownTest {
    private static final Pattern RUNNING = Pattern.compile("Server Running: http://[^:]+:([0-9]+)");
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final String REFUND = "{\"amount_cents\": 1, \"reason\": \"error\"}";
    private static final int TERMINATED = 128 + 15;

    @TempDir
    Path logs;

    private final HttpClient client = HttpClient.newHttpClient();
    private Process service;
    private Path log;
    private int port;

    @BeforeEach
    void start() throws Exception {
        log = logs.resolve("service.log");
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Application.class.getName());
        command.environment().put("PORT", "-1");
        command.environment().put("SHUTDOWN_NOTICE", "6s");
        command.environment().put("SHUTDOWN_GRACE", "120s");
        service = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        until(this::isRunning);
    }

    @AfterEach
    void kill() {
        service.destroyForcibly();
    }

    @Test
    void readinessFailsFirstAndWhatIsInFlightIsAnsweredBeforeTheProcessEnds() throws Exception {
        assertThat(status("/health/readiness")).isEqualTo(200);
        try (Socket slow = new Socket("localhost", port)) {
            slow.setSoTimeout((int) LIMIT.toMillis());
            begin(slow);

            service.destroy();

            until(() -> status("/health/readiness") == 503);
            assertThat(status("/health/liveness")).isEqualTo(200);
            until(this::isRefused);
            assertThat(service.isAlive()).isTrue();
            finish(slow);
            String answer = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 201").endsWith("}");
        }
        assertThat(service.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(service.exitValue()).isEqualTo(TERMINATED);
    }

    /** The request is being worked on when this returns: the service has asked for its content. */
    private static void begin(Socket slow) throws Exception {
        String head = "POST /v1/customers/cust_ABCDEF123456/refunds HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: Bearer " + DevTokens.mint("support") + "\r\nIdempotency-Key: shutdown\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + REFUND.length()
                + "\r\nExpect: 100-continue\r\n\r\n";
        send(slow, head);
        InputStream answer = slow.getInputStream();
        assertThat(new String(answer.readNBytes(25), StandardCharsets.ISO_8859_1))
                .isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
        send(slow, REFUND.substring(0, 7));
    }

    private static void finish(Socket slow) throws IOException {
        send(slow, REFUND.substring(7));
    }

    private static void send(Socket socket, String octets) throws IOException {
        socket.getOutputStream().write(octets.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private boolean isRunning() throws IOException {
        String told = Files.readString(log);
        assertThat(service.isAlive()).as(told).isTrue();
        Matcher running = RUNNING.matcher(told);
        port = running.find() ? Integer.parseInt(running.group(1)) : 0;
        return port != 0;
    }

    private int status(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(LIMIT)
                .build();
        return client.send(request, BodyHandlers.ofString()).statusCode();
    }

    private boolean isRefused() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            return !socket.isConnected();
        } catch (ConnectException refused) {
            return true;
        }
    }

    private static void until(Callable<Boolean> fact) throws Exception {
        Instant late = Instant.now().plus(LIMIT);
        while (!fact.call()) {
            assertThat(Instant.now()).as("waited for too long").isBefore(late);
            Thread.sleep(10);
        }
    }
}

package dev.signet.example.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.annotations.ProblemTypes;
import dev.signet.example.ExampleServer;
import dev.signet.example.security.DevTokens;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The order of {@code docs/order.md}: a request with every fault is told the first of them; once that is mended, the next.
 * It asks before it sends its content, which so is never sent to whoever refuses it anyway.
 */
class OrderOfChecksTest {
    private static final String REFUNDS = "/v1/customers/cust_UVWXYZ987654/refunds";
    private static final String NOBODY = "/v1/customers/cust_000000000000/refunds";
    private static final String BOOK = "{\"amount_cents\":1,\"reason\":\"fraud\"}";

    private static ExampleServer server;
    private static String support;
    private static String audit;

    private final Map<String, String> fields = new LinkedHashMap<>();
    private String line = "DELETE /v1/nowhere HTTP/9.9";
    private String content = "{}";

    @BeforeAll
    static void start() {
        server = ExampleServer.start("/v1/customers", Map.of("signet.testing.rate-limits", "on-demand"));
        support = "Bearer " + DevTokens.mint("support");
        audit = "Bearer " + DevTokens.mint("audit");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** What the server says, and whether it asked for the content first. */
    private record Told(boolean asked, int status, String text) {}

    private Told send() throws IOException {
        try (Socket socket =
                new Socket("localhost", server.bean(EmbeddedServer.class).getPort())) {
            socket.setSoTimeout(30_000);
            StringBuilder head = new StringBuilder(line).append("\r\n");
            fields.forEach((name, value) ->
                    head.append(name).append(": ").append(value).append("\r\n"));
            fields.computeIfAbsent("Content-Length", absent -> {
                head.append("Content-Length: ").append(content.length()).append("\r\n");
                return null;
            });
            socket.getOutputStream().write(ascii(head + "\r\n"));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String first = in.readLine();
            boolean asked = first.startsWith("HTTP/1.1 100 ");
            if (asked) {
                assertThat(in.readLine()).isEmpty();
                socket.getOutputStream().write(ascii(content));
                first = in.readLine();
            }
            StringBuilder rest = new StringBuilder();
            in.lines().forEach(told -> rest.append(told).append('\n'));
            return new Told(asked, Integer.parseInt(first.split(" ")[1]), rest.toString());
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void isRefusedUnread(int status) throws IOException {
        isRefusedUnread(status, "about:blank");
    }

    private void isRefusedUnread(int status, String type) throws IOException {
        Told told = send();
        assertThat(told.status()).isEqualTo(status);
        assertThat(told.asked()).as("asked for the content before %s", told).isFalse();
        assertThat(told.text())
                .contains("application/problem+json", "\"type\":\"" + type + "\"", "\"status\":" + status);
    }

    private void isTold(int status, String said) throws IOException {
        Told told = send();
        assertThat(told.status()).as("%s", told).isEqualTo(status);
        assertThat(told.asked()).isTrue();
        assertThat(told.text().toLowerCase(Locale.ROOT)).contains(said);
    }

    @Test
    void theFirstFaultIsTheAnswer() throws IOException {
        fields.put("Connection", "close");
        fields.put("Expect", "100-continue");
        fields.put("Content-Type", "text/plain");
        fields.put("Content-Length", "100000000");
        fields.put("Accept", "image/png");
        fields.put("Idempotency-Key", "\"");
        fields.put("Cookie", "session=1");
        fields.put("Sec-Fetch-Site", "cross-site");
        fields.put("Signet-Test-Quota", "used-up");
        isRefusedUnread(505);

        line = "DELETE /v1/nowhere HTTP/1.1";
        isRefusedUnread(400);
        fields.put("Host", "localhost");
        isRefusedUnread(404);
        line = "DELETE " + NOBODY + " HTTP/1.1";
        isRefusedUnread(405);
        line = "POST " + NOBODY + " HTTP/1.1";
        isRefusedUnread(403);
        fields.put("Sec-Fetch-Site", "same-origin");
        isRefusedUnread(401);
        fields.put("Authorization", audit);
        isRefusedUnread(429, ProblemTypes.QUOTA_EXCEEDED);
        fields.remove("Signet-Test-Quota");
        isRefusedUnread(403);
        fields.put("Authorization", support);
        isRefusedUnread(415);
        fields.put("Content-Type", "application/json");
        isRefusedUnread(413);
        fields.remove("Content-Length");
        isRefusedUnread(406);
        fields.put("Accept", "application/json");
        isTold(400, "/problems/validation-error");
        content = BOOK;
        isTold(400, "/problems/idempotency-key-invalid");
        fields.remove("Idempotency-Key");
        isTold(400, "/problems/idempotency-key-missing");
        fields.put("Idempotency-Key", "order");
        isTold(404, "/problems/customer-not-found");
        line = "POST " + REFUNDS + " HTTP/1.1";
        fields.put("Idempotency-Key", "order-2");
        isTold(201, "location: ");
        isTold(201, "idempotent-replayed");
        content = BOOK.replace("1,", "2,");
        isTold(409, "/problems/idempotency-key-reused");
    }

    @Test
    void aReplayIsForWhoHasQuotaLeft() throws IOException {
        fields.put("Host", "localhost");
        fields.put("Connection", "close");
        fields.put("Expect", "100-continue");
        fields.put("Content-Type", "application/json");
        fields.put("Authorization", support);
        fields.put("Idempotency-Key", "counted");
        line = "POST " + REFUNDS + " HTTP/1.1";
        content = BOOK;
        isTold(201, "amount_cents");
        fields.put("Signet-Test-Quota", "used-up");
        isRefusedUnread(429, ProblemTypes.QUOTA_EXCEEDED);
    }

    @Test
    void aReplayIsForWhoMayStillCall() throws IOException {
        fields.put("Host", "localhost");
        fields.put("Connection", "close");
        fields.put("Expect", "100-continue");
        fields.put("Content-Type", "application/json");
        fields.put("Authorization", support);
        fields.put("Idempotency-Key", "revoked");
        line = "POST " + REFUNDS + " HTTP/1.1";
        content = BOOK;
        isTold(201, "amount_cents");
        fields.put("Authorization", audit);
        isRefusedUnread(403);
        fields.remove("Authorization");
        isRefusedUnread(401);
    }
}

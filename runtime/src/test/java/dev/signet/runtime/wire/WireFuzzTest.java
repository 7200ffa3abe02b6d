package dev.signet.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.signet.runtime.RawAnswer;
import dev.signet.runtime.Service;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Octets changed at random in what was right: it is answered as HTTP, by the operation or as a problem, and nothing of the
 * service fails. {@code -Dfuzz.requests} says how often, {@code -Dfuzz.seed} how.
 */
class WireFuzzTest {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 300);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_121L);

    private static final String HEAD = " /v1/shelves/a/books HTTP/1.1\r\nHost: localhost\r\n";
    private static final String POST = "POST" + HEAD + "Content-Type: application/json\r\nIdempotency-Key: fuzz\r\n";
    private static final String RIGHT = "GET" + HEAD + "Accept: */*\r\n\r\n"
            + POST + "Content-Length: " + Service.BOOK.length() + "\r\n\r\n" + Service.BOOK
            + POST + "Transfer-Encoding: chunked\r\n\r\n5\r\n" + Service.BOOK.substring(0, 5) + "\r\n"
            + Integer.toHexString(Service.BOOK.length() - 5) + ";a=b\r\n" + Service.BOOK.substring(5)
            + "\r\n0\r\nX-Trailer: 1\r\n\r\n"
            + "GET" + HEAD + "Connection: close\r\n\r\n";

    // Whatever length was told, content ends within it; and what is no request then ends the connection.
    private static final String REST = "x".repeat(110_000) + "\r\n\r\n0\r\n\r\n";
    private static final String TELLING = "\r\n\n\r\t :;,=%/?#*\"\u0000\u0080\u00ff-+0123456789abcdefxTHP";

    private static Service service;
    private static int port;

    @BeforeAll
    static void start() {
        service = Service.start(Map.of());
        port = service.bean(EmbeddedServer.class).getPort();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String changed(String octets, Random random) {
        StringBuilder changed = new StringBuilder(octets);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(changed.length());
            char telling = TELLING.charAt(random.nextInt(TELLING.length()));
            switch (random.nextInt(5)) {
                case 0 -> changed.setCharAt(at, telling);
                case 1 -> changed.insert(at, telling);
                case 2 -> changed.deleteCharAt(at);
                case 3 -> changed.delete(at, Math.min(changed.length(), at + random.nextInt(40)));
                default ->
                    changed.insert(at, changed.substring(at, Math.min(changed.length(), at + random.nextInt(40))));
            }
        }
        return changed.toString();
    }

    private static List<RawAnswer> answers(String octets) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(octets.getBytes(StandardCharsets.ISO_8859_1));
            socket.getInputStream().transferTo(told);
        } catch (SocketTimeoutException waiting) {
            // for more than there is; what was said until then is looked at all the same
        } catch (SocketException reset) {
            return List.of(); // what was said may not have arrived
        }
        return RawAnswer.all(RawAnswer.text(told.toByteArray()));
    }

    @Test
    void whateverArrivesIsAnsweredAsHttp() throws IOException {
        List<ILoggingEvent> logged = new CopyOnWriteArrayList<>();
        AppenderBase<ILoggingEvent> log = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                logged.add(event);
            }
        };
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        Random random = new Random(SEED);
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            String octets = changed(RIGHT, random);
            for (RawAnswer answer : answers(octets + REST)) {
                assertThat(answer.status())
                        .as("-Dfuzz.seed=%s: %s", SEED, octets)
                        .isNotEqualTo(500);
                if (answer.status() >= 400) {
                    assertThat(answer.header("Content-Type")).containsExactly("application/problem+json");
                    assertThat(answer.body()).startsWith("{\"type\":\"").endsWith("}");
                }
                statuses.merge(answer.status(), 1, Integer::sum);
            }
        }
        root.detachAppender(log);
        assertThat(statuses.keySet()).as("%s", statuses).contains(200, 201, 400, 404, 415, 501);
        assertThat(logged).noneMatch(event -> event.getLevel().isGreaterOrEqual(Level.WARN));
    }
}

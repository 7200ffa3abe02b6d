package dev.signet.example.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UploadsOverHttpTest {
    private static final int MOST = 64 * 1024 * 1024;
    private static final String TYPE = "multipart/form-data; boundary=b";

    private static EmbeddedServer server;
    private static UploadService service;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "micronaut.server.port",
                        -1,
                        "micronaut.server.max-request-size",
                        MOST,
                        "datasources.default.url",
                        "jdbc:h2:mem:uploads"));
        service = server.getApplicationContext().getBean(UploadService.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void nothingIsLeftBehind() throws Exception {
        // What is broken off is noticed when the server comes to it.
        for (int i = 0; i < 1200 && OpenFiles.count() > 0; i++) {
            Thread.sleep(50);
        }
        assertThat(OpenFiles.count()).isZero();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.filter(file -> file.toString().endsWith(".upload")))
                    .isEmpty();
        }
        for (InputStream stream : service.given) {
            assertThatThrownBy(stream::read).isInstanceOf(IOException.class);
        }
        service.given.clear();
    }

    private static String part(String header, String content) {
        return "--b\r\nContent-Disposition: form-data; " + header + "\r\n\r\n" + content + "\r\n";
    }

    private HttpResponse<String> send(String path, String content) {
        return send(path, TYPE, BodyPublishers.ofString(content));
    }

    private HttpResponse<String> send(String path, String type, HttpRequest.BodyPublisher content) {
        HttpRequest request = HttpRequest.newBuilder(server.getURI().resolve("/v1/uploads" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", type)
                .POST(content)
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String violation(String name, String code) {
        return "{\"in\":\"form\",\"parameter\":\"" + name + "\",\"code\":\"" + code + "\"";
    }

    /** So many bytes, which no one has in memory. */
    private static HttpRequest.BodyPublisher file(long size) {
        byte[] before = (part("name=title", "large") + "--b\r\nContent-Disposition: form-data; name=file\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] after = "\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8);
        return BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(before), new Zeros(size), new ByteArrayInputStream(after)))));
    }

    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(into, offset, offset + count, (byte) 0);
            left -= count;
            return count;
        }
    }

    @Test
    void aLargeFileIsNeverHeldInMemory() throws Exception {
        int size = 48 * 1024 * 1024;
        send("", TYPE, file(1000));
        long before = heap();
        AtomicLong peak = new AtomicLong();
        AtomicBoolean done = new AtomicBoolean();
        Thread watch = new Thread(() -> {
            while (!done.get()) {
                peak.accumulateAndGet(heap(), Math::max);
            }
        });
        watch.start();
        HttpResponse<String> answer = send("", TYPE, file(size));
        done.set(true);
        watch.join();
        assertThat(answer.body()).isEqualTo("{\"title\":\"large\",\"bytes\":" + size + "}");
        assertThat(peak.get() - before).isLessThan(size / 2);
        assumeTrue(OpenFiles.canBeCounted());
        assertThat(service.filesOpen).isEqualTo(1);
    }

    /** What is in use, garbage aside. */
    private static long heap() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Test
    void textsAndFilesComeInAnyOrder() {
        assertThat(send(
                                "",
                                part("name=preview; filename=p", "12") + part("name=file", "123")
                                        + part("name=copies", "2") + part("name=title", "J\u00fcrgen") + "--b--")
                        .body())
                .isEqualTo("{\"title\":\"J\u00fcrgen\",\"bytes\":8}");
        assertThat(send(
                                "/texts",
                                part("name=tags", "1")
                                        + part("name=title\r\nContent-Type: text/plain;charset=utf-8", "")
                                        + part("name=tags", "2") + "--b--")
                        .body())
                .isEqualTo("{\"title\":\"[1, 2]\",\"bytes\":2}");
    }

    @Test
    void filesAreToldWithTheirNamesAndTypes() {
        assertThat(send(
                                "/all",
                                part("name=files; filename=\"C:\\dir\\..\\a b.txt\"\r\nContent-Type: text/plain", "1")
                                        + part("name=files; filename=\"../..\"", "")
                                        + part("name=files\r\nContent-Type: nonsense", "123")
                                        + "--b--")
                        .body())
                .isEqualTo("[{\"name\":\"a b.txt\",\"type\":\"text/plain\",\"bytes\":1},"
                        + "{\"name\":\"-\",\"type\":\"application/octet-stream\",\"bytes\":0},"
                        + "{\"name\":\"-\",\"type\":\"application/octet-stream\",\"bytes\":3}]");
    }

    @Test
    void aFieldInWhichABrowserUserChoseNoFileIsAbsent() {
        String none = part("name=file; filename=\"\"\r\nContent-Type: application/octet-stream", "");
        assertThat(send("", part("name=title", "a") + none + "--b--").body()).contains(violation("file", "required"));
    }

    @Test
    void allFaultsAreTold() {
        HttpResponse<String> answer = send(
                "",
                part("name=title", "x".repeat(41))
                        + part("name=copies\r\nContent-Type: text/plain; charset=latin1", "2")
                        + part("name=preview\r\nContent-Transfer-Encoding: base64", "MTI=")
                        + part("name=file", "1")
                        + part("name=file", "2")
                        + part("name=nobody; filename=x", "x".repeat(100_000))
                        + part("name=nobody", "")
                        + "--b--");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains(
                        violation("title", "size"),
                        violation("copies", "type"),
                        violation("preview", "coding"),
                        violation("file", "repeated"))
                .containsOnlyOnce(violation("nobody", "unknown"))
                .doesNotContain("\"code\":\"required\"");
        assertThat(send("/texts", part("name=tags", "one") + part("name=title", "\0") + "--b--")
                        .body())
                .contains("\"parameter\":\"tags\",\"index\":0,\"code\":\"type\"");
        assertThat(send("/all", "--b--").body()).contains(violation("files", "size"));
    }

    @Test
    void textThatIsNoUtf8IsRefusedAndNotTakenForAbsent() {
        byte[] latin = (part("name=title", "J\u00fcrgen") + part("name=file", "1") + "--b--")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(send("", TYPE, BodyPublishers.ofByteArray(latin)).body())
                .contains(violation("title", "type"))
                .doesNotContain("required");
    }

    @Test
    void whatIsNoFormInPartsIsRefused() {
        for (String content : List.of("", "--b", part("name=title", "a"), "--b\r\n\r\n\r\n--b--", "--c--", "--b\n\n")) {
            if (!content.isEmpty()) {
                HttpResponse<String> answer = send("/texts", content);
                assertThat(answer.statusCode()).as(content).isEqualTo(400);
                assertThat(answer.body()).contains("\"in\":\"body\",\"pointer\":\"#\",\"code\":\"multipart\"");
            }
        }
        assertThat(send("/texts", part("name=tags", "1").repeat(1001) + "--b--").body())
                .contains("must not have more than 1000 parts");
        assertThat(send("/texts", "multipart/form-data", BodyPublishers.ofString("--b--"))
                        .body())
                .contains("must name its boundary in Content-Type");
        assertThat(send("/texts", "multipart/form-data; boundary=\"\"", BodyPublishers.ofString("----"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void contentOfAnotherTypeIsRefused() {
        for (String type :
                List.of("application/json", "multipart/mixed; boundary=b", "application/x-www-form-urlencoded")) {
            HttpResponse<String> answer = send("/texts", type, BodyPublishers.ofString("--b--"));
            assertThat(answer.statusCode()).isEqualTo(415);
            assertThat(answer.headers().firstValue("Accept")).hasValue("multipart/form-data");
        }
    }

    @Test
    void whatIsHeldInMemoryIsLimited() {
        String much = "x".repeat(11 * 1024 * 1024);
        assertThat(send("/texts", part("name=title", much) + "--b--").statusCode())
                .isEqualTo(413);
        assertThat(send("", part("name=title", "a") + part("name=file", "1") + part("name=preview", much) + "--b--")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void whatIsLargerThanTheServiceTakesIsRefused() {
        assertThat(send("", TYPE, file(MOST + 1L)).statusCode()).isEqualTo(413);
    }

    @Test
    void anAnswerThatFailsLaterTakesTheFilesAwayToo() {
        assertThat(send("/all", part("name=files; filename=failing", "1") + "--b--")
                        .statusCode())
                .isEqualTo(500);
    }

    @Test
    void nobodyReadsWhatAStrangerSends() {
        assertThat(send("/guarded", "nonsense").statusCode()).isEqualTo(401);
    }

    @Test
    void aClientThatGoesAwayLeavesNothingBehind() throws Exception {
        byte[] begun = part("name=file", "x".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket("localhost", server.getPort())) {
            socket.getOutputStream()
                    .write(("POST /v1/uploads HTTP/1.1\r\nHost: a\r\nContent-Type: " + TYPE
                                    + "\r\nContent-Length: 10000000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(begun);
            socket.getOutputStream().flush();
            for (int i = 0; i < 1200 && OpenFiles.count() == 0; i++) {
                Thread.sleep(50);
            }
            assumeTrue(OpenFiles.canBeCounted());
            assertThat(OpenFiles.count()).isEqualTo(1);
        }
    }
}

package dev.signet.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.signet.runtime.Depot;
import dev.signet.runtime.RawAnswer;
import dev.signet.runtime.Service;
import dev.signet.runtime.ShelfService;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;

/** What clients send that no library would, over sockets. */
class WireOverHttpTest {

    private static final String BOOKS = "/v1/shelves/a/books";
    private static final String HOST = "Host: localhost\r\n";
    private static final String GET = "GET " + BOOKS + " HTTP/1.1\r\n" + HOST;
    private static final String POST =
            "POST " + BOOKS + " HTTP/1.1\r\n" + HOST + "Content-Type: application/json\r\nIdempotency-Key: wire\r\n";
    private static final String CHUNKED = POST + "Transfer-Encoding: chunked\r\n\r\n";
    private static final String BOOK = Integer.toHexString(Service.BOOK.length()) + "\r\n" + Service.BOOK + "\r\n";
    private static final Pattern INSTANCE = Pattern.compile("\"instance\":\"/traces/[0-9a-f]{32}/[0-9a-f]{16}\"");

    private static Service service;
    private static int port;

    @BeforeAll
    static void start() {
        service = Service.start(Map.of("micronaut.security.enabled", true));
        port = service.bean(EmbeddedServer.class).getPort();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** A connection, to be written to and read from as slowly as a test likes. */
    private record Wire(Socket socket) implements AutoCloseable {
        static Wire open() throws IOException {
            Socket socket = new Socket("localhost", port);
            socket.setSoTimeout(20_000);
            return new Wire(socket);
        }

        Wire send(String octets) throws IOException {
            socket.getOutputStream().write(octets.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return this;
        }

        /** One answer; the connection stays open. */
        RawAnswer next() throws IOException {
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            InputStream in = socket.getInputStream();
            while (!RawAnswer.text(octets.toByteArray()).endsWith("\r\n\r\n")) {
                octets.write(read(in));
            }
            int length = RawAnswer.head(RawAnswer.text(octets.toByteArray())).length(0);
            for (int i = 0; i < length; i++) {
                octets.write(read(in));
            }
            return RawAnswer.all(RawAnswer.text(octets.toByteArray())).get(0);
        }

        private static int read(InputStream in) throws IOException {
            int octet = in.read();
            if (octet < 0) {
                throw new AssertionError("The connection was closed without an answer");
            }
            return octet;
        }

        /** All answers, up to the end that the server makes. */
        List<RawAnswer> rest() throws IOException {
            return RawAnswer.all(RawAnswer.text(socket.getInputStream().readAllBytes()));
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static List<RawAnswer> answers(String octets) throws IOException {
        try (Wire wire = Wire.open()) {
            return wire.send(octets).rest();
        }
    }

    private static void isProblem(RawAnswer answer, int status) {
        assertThat(answer.head().get(0)).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer.header("Content-Type")).containsExactly("application/problem+json");
        assertThat(answer.header("Content-Length"))
                .containsExactly(Integer.toString(answer.body().length()));
        assertThat(answer.body())
                .startsWith("{\"type\":\"about:blank\",\"title\":\"")
                .contains("\"status\":" + status)
                .containsPattern(INSTANCE)
                .doesNotContain("_links", "Exception", "netty", "micronaut", "java");
    }

    static List<Arguments> broken() {
        String line = " HTTP/1.1\r\n" + HOST + "\r\n";
        return List.of(
                Arguments.of("no HTTP at all", "\u0001\u0002 garbage\r\n\r\n", 400),
                Arguments.of("no version", "GET " + BOOKS + "\r\n" + HOST + "\r\n", 400),
                Arguments.of("another protocol", "GET " + BOOKS + " HTTQ/1.1\r\n" + HOST + "\r\n", 400),
                Arguments.of("a method with a separator", "G@T " + BOOKS + line, 400),
                Arguments.of("lines that end in LF", "GET " + BOOKS + " HTTP/1.1\nHost: localhost\n\n", 400),
                Arguments.of("a version to come", "GET " + BOOKS + " HTTP/9.9\r\n" + HOST + "\r\n", 505),
                Arguments.of("a version that is spoken otherwise", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505),
                Arguments.of("a version of old", "GET " + BOOKS + " HTTP/0.9\r\n\r\n", 505),
                Arguments.of("too long a line", "GET /" + "y".repeat(20_000) + line, 414),
                Arguments.of("too large a field", GET + "X: " + "y".repeat(20_000) + "\r\n\r\n", 431),
                Arguments.of("too many fields", GET + "X: yyyyyyyyyy\r\n".repeat(5_000) + "\r\n", 431),
                Arguments.of("a method in lower case", "get " + BOOKS + line, 501),
                Arguments.of("a tunnel", "CONNECT localhost:80" + line, 501),
                Arguments.of("a space in the target", "GET /v1/a b" + line, 400),
                Arguments.of("no digits in an escape", "GET /v1/shelves/%zz/books" + line, 400),
                Arguments.of("half an escape", "GET " + BOOKS + "?limit=%4" + line, 400),
                Arguments.of("no UTF-8 in the path", "GET /v1/shelves/%ff/books" + line, 400),
                Arguments.of("no UTF-8 in the query", "GET " + BOOKS + "?limit=1&page=%ff" + line, 400),
                Arguments.of("an overlong slash", "GET /v1/shelves/%c0%af/books" + line, 400),
                Arguments.of("an overlong character", "GET /v1/shelves/%e0%80%af/books" + line, 400),
                Arguments.of("half a surrogate pair", "GET /v1/shelves/%ed%a0%80/books" + line, 400),
                Arguments.of("beyond Unicode", "GET /v1/shelves/%f4%90%80%80/books" + line, 400),
                Arguments.of("half a character", "GET /v1/shelves/%e2%28/books" + line, 400),
                Arguments.of("a character without its lead", "GET /v1/shelves/%80/books" + line, 400),
                Arguments.of("NUL in the path", "GET /v1/shelves/%00/books" + line, 400),
                Arguments.of("NUL in the query", "GET " + BOOKS + "?page=%00" + line, 400),
                Arguments.of("raw UTF-8", "GET /v1/shelves/\u00c3\u00a9/books" + line, 400),
                Arguments.of("a raw control character", "GET /v1/shelves/\u0001/books" + line, 400),
                Arguments.of("a fragment", "GET " + BOOKS + "#x" + line, 400),
                Arguments.of("braces", "GET " + BOOKS + "?a={}" + line, 400),
                Arguments.of("a target that is no path", "GET v1/known" + line, 400),
                Arguments.of("a URI without a host", "GET http:///v1/known" + line, 400),
                Arguments.of("a URI of another scheme", "GET ftp://localhost/v1/known" + line, 400),
                Arguments.of("an authority", "GET localhost:80" + line, 400),
                Arguments.of("a URI with no port", "GET http://localhost:http/v1/known" + line, 400),
                Arguments.of("a target of two words", "GET " + BOOKS + " HTTP/1.1" + line, 400),
                Arguments.of("a URI with a user", "GET http://ann@localhost/v1/known" + line, 400),
                Arguments.of("a URI and no Host", "GET http://localhost/v1/known HTTP/1.1\r\n\r\n", 400),
                Arguments.of("* for a resource", "GET *" + line, 400),
                Arguments.of("no Host", "GET " + BOOKS + " HTTP/1.1\r\n\r\n", 400),
                Arguments.of("two Hosts", GET + HOST + "\r\n", 400),
                Arguments.of("no host in Host", "GET " + BOOKS + " HTTP/1.1\r\nHost: a b/c\r\n\r\n", 400),
                Arguments.of("no port in Host", "GET " + BOOKS + " HTTP/1.1\r\nHost: a:b\r\n\r\n", 400),
                Arguments.of("a list in Host", "GET " + BOOKS + " HTTP/1.1\r\nHost: a, b:80, c\r\n\r\n", 400),
                Arguments.of("lengths that differ", POST + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", 400),
                Arguments.of("a list of lengths", POST + "Content-Length: 3, 3\r\n\r\nabc", 400),
                Arguments.of("a length over two lines", POST + "Content-Length: 3\r\n 4\r\n\r\nabc", 400),
                Arguments.of("a length in hexadecimal", POST + "Content-Length: 0x3\r\n\r\nabc", 400),
                Arguments.of("a negative length", POST + "Content-Length: -1\r\n\r\nabc", 400),
                Arguments.of("a signed length", POST + "Content-Length: +3\r\n\r\nabc", 400),
                Arguments.of("a length that is no number", POST + "Content-Length: abc\r\n\r\nabc", 400),
                Arguments.of("an empty length", POST + "Content-Length: \r\n\r\nabc", 400),
                Arguments.of("a length beyond numbers", POST + "Content-Length: 99999999999999999999\r\n\r\nabc", 400),
                Arguments.of(
                        "a length and a coding",
                        POST + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + GET + "\r\n",
                        400),
                Arguments.of(
                        "a coding and a length",
                        POST + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" + GET + "\r\n",
                        400),
                Arguments.of("a coding in HTTP/1.0", CHUNKED.replace("/1.1", "/1.0") + "0\r\n\r\n", 400),
                Arguments.of("an unknown coding", POST + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 501),
                Arguments.of("another coding", POST + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501),
                Arguments.of("a coding in quotes", POST + "Transfer-Encoding: \"chunked\"\r\n\r\n0\r\n\r\n", 501),
                Arguments.of(
                        "a coding with a parameter", POST + "Transfer-Encoding: chunked;a=b\r\n\r\n0\r\n\r\n", 501),
                Arguments.of("no coding in particular", POST + "Transfer-Encoding: identity\r\n\r\n", 501),
                Arguments.of("an empty coding", POST + "Transfer-Encoding:\r\n\r\n0\r\n\r\n", 400),
                Arguments.of(
                        "a coding behind a vertical tab",
                        POST + "Transfer-Encoding: \u000bchunked\r\n\r\n0\r\n\r\n",
                        400),
                Arguments.of("a coding after the last", POST + "Transfer-Encoding: chunked, gzip\r\n\r\n", 400),
                Arguments.of(
                        "chunks twice",
                        POST + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                        400),
                Arguments.of("no size of a chunk", CHUNKED + "zz\r\n" + Service.BOOK + "\r\n0\r\n\r\n", 400),
                Arguments.of("a negative size of a chunk", CHUNKED + "-5\r\n" + Service.BOOK + "\r\n0\r\n\r\n", 400),
                Arguments.of("a size beyond numbers", CHUNKED + "fffffffffffffffff\r\nx\r\n0\r\n\r\n", 400),
                Arguments.of("no size of the next chunk", CHUNKED + BOOK + "zz\r\n\r\n", 400),
                Arguments.of("a size of a chunk with 0x", CHUNKED + "0x3\r\nabc\r\n0\r\n\r\n", 400),
                Arguments.of("a signed size of a chunk", CHUNKED + "+3\r\nabc\r\n0\r\n\r\n", 400),
                Arguments.of("a size that ends in LF", CHUNKED + BOOK.replaceFirst("\r", "") + "0\r\n\r\n", 400),
                Arguments.of("a chunk that ends in LF", CHUNKED + BOOK.strip() + "\n0\r\n\r\n", 400),
                Arguments.of(
                        "LF in what follows a size", CHUNKED + BOOK.replaceFirst("\r", ";a\nb\r") + "0\r\n\r\n", 400),
                Arguments.of(
                        "too much after a size",
                        CHUNKED + BOOK.replaceFirst("\r", ";a=" + "b".repeat(20_000) + "\r") + "0\r\n\r\n",
                        400),
                Arguments.of("too large a trailer", CHUNKED + BOOK + "0\r\nX: " + "y".repeat(20_000) + "\r\n\r\n", 400),
                Arguments.of("no end of a chunk", CHUNKED + BOOK.strip() + "XX0\r\n\r\n", 400),
                Arguments.of("a trailer that is none", CHUNKED + BOOK + "0\r\nbad trailer\r\n\r\n", 400),
                Arguments.of("a control character in a field", GET + "X-A: a\u0001b\r\n\r\n", 400),
                Arguments.of("NUL in a field", GET + "X-A: a\u0000b\r\n\r\n", 400),
                Arguments.of("a bare LF in a field", GET + "X-A: a\nX-B: b\r\n\r\n", 400),
                Arguments.of("a bare CR in a field", GET + "X-A: a\rb\r\n\r\n", 400),
                Arguments.of("a control character in a name", GET + "X\u0001A: a\r\n\r\n", 400),
                Arguments.of("a space in a name", GET + "X A: a\r\n\r\n", 400),
                Arguments.of("a space before the colon", GET + "X-A : a\r\n\r\n", 400),
                Arguments.of("no colon", GET + "XA\r\n\r\n", 400),
                Arguments.of(
                        "credentials given twice", GET + "Authorization: Bearer a\r\nAuthorization: b\r\n\r\n", 400),
                Arguments.of("no name", GET + ": a\r\n\r\n", 400),
                Arguments.of("a fold after nothing", GET + "X-A:\r\n b\r\n\r\n", 400),
                Arguments.of("a fold before any field", "GET " + BOOKS + " HTTP/1.1\r\n X: y\r\n\r\n", 400),
                Arguments.of("an expectation nobody meets", POST + "Expect: tea\r\nContent-Length: 3\r\n\r\n", 417));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void whatCannotBeReadIsAProblemAndEndsTheConnection(String what, String octets, int status) throws IOException {
        int runs = service.bean(ShelfService.class).runs();
        List<RawAnswer> answers = answers(octets + GET + "\r\n");
        assertThat(answers).hasSize(1);
        isProblem(answers.get(0), status);
        assertThat(answers.get(0).body()).contains("\"detail\":\"");
        assertThat(answers.get(0).header("Connection")).containsExactly("close");
        assertThat(service.bean(ShelfService.class).runs()).isEqualTo(runs);
    }

    static List<Arguments> well() {
        return List.of(
                Arguments.of("HTTP/1.0", "GET " + BOOKS + " HTTP/1.0\r\n\r\n", 200),
                Arguments.of("a later minor version", GET.replace("/1.1", "/1.9") + "Connection: close\r\n\r\n", 200),
                Arguments.of("an address for Host", "GET " + BOOKS + " HTTP/1.0\r\nHost: [::1]:80\r\n\r\n", 200),
                Arguments.of("an empty Host", "GET " + BOOKS + " HTTP/1.0\r\nHost:\r\n\r\n", 200),
                Arguments.of("an empty line first", "\r\n" + GET + "Connection: close\r\n\r\n", 200),
                Arguments.of(
                        "more between the parts of a line",
                        " " + GET.replace(" ", " \t") + "Connection: close\r\n\r\n",
                        200),
                Arguments.of("HTTP in small letters", GET.replace("HTTP", "http") + "Connection: close\r\n\r\n", 200),
                Arguments.of("a fold", GET + "X-A: a\r\n b\r\nConnection: close\r\n\r\n", 200),
                Arguments.of("other letters in a field", GET + "X-A: \u00e9\r\nConnection: close\r\n\r\n", 200),
                Arguments.of(
                        "a URI", GET.replace(BOOKS, "http://other.example" + BOOKS) + "Connection: close\r\n\r\n", 200),
                Arguments.of("the server itself", "OPTIONS * HTTP/1.0\r\n\r\n", 204),
                Arguments.of(
                        "a body where none is due",
                        GET + "Content-Length: 3\r\n\r\nabc" + GET + "Connection: close\r\n\r\n",
                        200),
                Arguments.of(
                        "chunks where none are due",
                        GET + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n" + GET
                                + "Connection: close\r\n\r\n",
                        200),
                Arguments.of(
                        "a protocol to change to",
                        GET
                                + "Connection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n",
                        200),
                Arguments.of(
                        "a web socket where none is",
                        GET + "Connection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
                        200),
                Arguments.of(
                        "chunks with what is allowed around them",
                        CHUNKED.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")
                                + BOOK.replaceFirst("\r\n", ";name=\"value\"\r\n")
                                + "000\r\nX-Trailer: 1\r\n\r\n",
                        201));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("well")
    void whatIsUnusualButAllowedIsAnswered(String what, String octets, int status) throws IOException {
        assertThat(answers(octets)).allSatisfy(answer -> {
            assertThat(answer.head().get(0)).startsWith("HTTP/1.1 " + status + " ");
            assertThat(answer.header("Transfer-Encoding")).isEmpty();
        });
    }

    @Test
    void aMethodThatNoResourceKnowsIsNotImplemented() throws IOException {
        for (String path : List.of(BOOKS, "/nowhere")) {
            RawAnswer answer = answers("BREW " + path + " HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n")
                    .get(0);
            isProblem(answer, 501);
            assertThat(answer.header("Allow")).isEmpty();
        }
    }

    @Test
    void traceIsAMethodThatAResourceDoesNotHave() throws IOException {
        RawAnswer answer = answers("TRACE " + BOOKS + " HTTP/1.0\r\n\r\n").get(0);
        isProblem(answer, 405);
        assertThat(answer.header("Allow").get(0).split(", *")).contains("GET", "POST");
    }

    @Test
    void contentThatComesWithHeadIsPassedOver() {
        String answers = service.raw("HEAD /v1/depot/later HTTP/1.1\r\n" + HOST + "Content-Length: 3\r\n\r\nabc" + GET
                + "Connection: close\r\n\r\n");
        assertThat(answers.split("HTTP/1[.]1 200 ", -1)).hasSize(3);
    }

    @Test
    void whatBeginsWithTwoSlashesIsAPathAndNoHost() throws IOException {
        for (String path : List.of("//x" + BOOKS, "//x", "///" + BOOKS)) {
            isProblem(
                    answers("GET " + path + " HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n")
                            .get(0),
                    404);
        }
    }

    @Test
    void aBrokenHeadIsAnsweredWithoutContent() throws IOException {
        RawAnswer answer =
                answers("HEAD " + BOOKS + "?x=%zz HTTP/1.1\r\n" + HOST + "\r\n").get(0);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).containsExactly("application/problem+json");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void contentThatBreaksOffWaitsForItsTurn() throws IOException {
        CompletableFuture<String> first = new CompletableFuture<>();
        service.bean(Depot.class).later = () -> first;
        try (Wire wire = Wire.open()) {
            wire.send("GET /v1/depot/later HTTP/1.1\r\n" + HOST + "\r\n" + CHUNKED + "zz\r\n");
            first.complete("a");
            assertThat(wire.rest()).extracting(RawAnswer::status).containsExactly(200, 400);
        }
        service.bean(Depot.class).later = () -> CompletableFuture.completedFuture("");
    }

    @Test
    void toCloseIsOneWordOfAList() throws IOException {
        List<RawAnswer> answers = answers(GET + "Connection: x, Close\r\n\r\n" + GET + "\r\n");
        assertThat(answers).singleElement().satisfies(answer -> assertThat(answer.header("Connection"))
                .containsExactly("close"));
    }

    @Test
    void pipelinedRequestsAreAnsweredInTheirOrder() throws IOException {
        List<RawAnswer> answers = answers(GET + "\r\n" + GET.replace("/a/", "/b/") + "\r\n"
                + GET.replace(BOOKS, "/v1/nowhere") + "\r\n" + GET.replace("/a/", "/%ff/") + "\r\n" + GET + "\r\n");
        assertThat(answers).extracting(RawAnswer::status).containsExactly(200, 200, 404, 400);
        assertThat(answers.get(1).body()).contains("\"title\":\"b\"");
        assertThat(answers.get(3).header("Connection")).containsExactly("close");
    }

    @Test
    void aStrangerIsRefusedBeforeContentIsRead() throws IOException {
        try (Wire wire = Wire.open()) {
            wire.send("GET /v1/mine HTTP/1.1\r\n" + HOST + "Content-Length: 50000000000\r\n\r\na");
            RawAnswer answer = wire.next();
            isProblem(answer, 401);
            assertThat(answer.header("Connection")).containsExactly("close");
        }
    }

    @Test
    void aStrangerWhoSendsOnReadsTheRefusalAllTheSame() throws IOException {
        try (Wire wire = Wire.open()) {
            wire.send("GET /v1/mine HTTP/1.1\r\n" + HOST + "Content-Length: 10000000\r\n\r\n");
            wire.send("x".repeat(5_000_000)).send("x".repeat(5_000_000));
            assertThat(wire.rest()).singleElement().satisfies(answer -> isProblem(answer, 401));
        }
    }

    @Test
    void aConnectionOutlivesARefusalWithLittleToCome() throws IOException {
        try (Wire wire = Wire.open()) {
            wire.send("GET /v1/mine HTTP/1.1\r\n" + HOST + "Content-Length: 1000\r\n\r\n");
            isProblem(wire.next(), 401);
            wire.send("x".repeat(1000) + GET + "\r\n");
            assertThat(wire.next().status()).isEqualTo(200);
        }
    }

    @Test
    void whoAsksBeforeSendingIsToldToSend() throws IOException {
        try (Wire wire = Wire.open()) {
            wire.send(POST.replace("wire", "asked") + "Expect: 100-continue\r\nContent-Length: " + Service.BOOK.length()
                    + "\r\n\r\n");
            assertThat(wire.next().status()).isEqualTo(100);
            assertThat(wire.send(Service.BOOK).next().status()).isEqualTo(201);
            assertThat(wire.send(GET + "\r\n").next().status()).isEqualTo(200);
        }
    }

    static List<Arguments> refused() {
        String asks = "Expect: 100-continue\r\nContent-Length: ";
        return List.of(
                Arguments.of("POST /v1/nowhere HTTP/1.1\r\n" + HOST + asks + "10\r\n\r\n", 404),
                Arguments.of("DELETE /v1/mine HTTP/1.1\r\n" + HOST + asks + "10\r\n\r\n", 405),
                Arguments.of("GET /v1/mine HTTP/1.1\r\n" + HOST + asks + "10\r\n\r\n", 401),
                Arguments.of(POST.replace("/json", "/xml") + asks + "10\r\n\r\n", 415),
                Arguments.of(POST + asks + "200000\r\n\r\n", 413),
                Arguments.of(POST + "Accept: text/html\r\n" + asks + "10\r\n\r\n", 406));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    void whoAsksBeforeSendingIsRefusedBefore(String octets, int status) throws IOException {
        List<RawAnswer> answers = answers(octets);
        assertThat(answers).singleElement().satisfies(answer -> isProblem(answer, status));
    }

    @Test
    void contentThatIsTooLargeIsRefusedByItsLengthOrWhenItIs() throws IOException {
        isProblem(answers(POST + "Content-Length: 100001\r\n\r\n").get(0), 413);
        isProblem(
                answers(POST + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + ("2710\r\n" + "x".repeat(10_000) + "\r\n").repeat(11))
                        .get(0),
                413);
    }

    @Test
    void aClientThatGoesAwayInItsRequestIsNoFailureOfTheService() throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        for (String octets : List.of(
                POST + "Content-Length: 50\r\n\r\n{\"pa",
                CHUNKED + "4\r\n{\"pa",
                "POST /v1/depot/stream HTTP/1.1\r\n" + HOST
                        + "Content-Type: application/octet-stream\r\nContent-Length: 50\r\n\r\nabc",
                "GET /v1/sh")) {
            try (Wire wire = Wire.open()) {
                wire.send(octets);
                // The end of what it sends is not the end of the connection: it would still read an answer.
                wire.socket().shutdownOutput();
                assertThat(wire.socket().getInputStream().readAllBytes()).isEmpty();
            }
            try (Wire wire = Wire.open()) {
                wire.send(octets).socket().setSoLinger(true, 0);
            }
        }
        assertThat(answers(GET + "Connection: close\r\n\r\n").get(0).status()).isEqualTo(200);
        root.detachAppender(log);
        assertThat(log.list).noneMatch(event -> event.getLevel().isGreaterOrEqual(Level.WARN));
    }

    @Test
    void aClientThatGoesAwayInItsAnswerCancelsIt() throws Exception {
        CompletableFuture<Void> cancelled = new CompletableFuture<>();
        Depot depot = service.bean(Depot.class);
        depot.items = () -> Flux.range(0, Integer.MAX_VALUE)
                .map(number -> "x".repeat(1000))
                .doOnCancel(() -> cancelled.complete(null));
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        try (Wire wire = Wire.open()) {
            wire.send("GET /v1/depot/items HTTP/1.1\r\n" + HOST + "\r\n");
            assertThat(wire.socket().getInputStream().readNBytes(100_000)).hasSize(100_000);
            wire.socket().setSoLinger(true, 0);
        }
        cancelled.get(20, TimeUnit.SECONDS);
        assertThat(answers(GET + "Connection: close\r\n\r\n").get(0).status()).isEqualTo(200);
        root.detachAppender(log);
        assertThat(log.list).noneMatch(event -> event.getLevel().isGreaterOrEqual(Level.WARN));
    }

    @Test
    void whatFollowsTheLastRequestIsPassedOver() throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        for (int i = 0; i < 20; i++) {
            for (String last : List.of(
                    "GET /v1/nowhere HTTP/1.0\r\n\r\n",
                    "GET /v1/mine HTTP/1.0\r\n\r\n",
                    "POST /v1/nowhere HTTP/1.1\r\n" + HOST
                            + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n")) {
                assertThat(answers(last + GET + "\r\n")).hasSize(1);
            }
        }
        root.detachAppender(log);
        assertThat(log.list).noneMatch(event -> event.getLevel().isGreaterOrEqual(Level.WARN));
    }

    @Test
    void whatIsStreamedToHttp10EndsWithTheConnection() throws IOException {
        service.bean(Depot.class).items = () -> Flux.just("a", "b");
        RawAnswer answer = answers("GET /v1/depot/items HTTP/1.0\r\n\r\n").get(0);
        assertThat(answer.header("Transfer-Encoding")).isEmpty();
        assertThat(answer.header("Connection")).containsExactly("close");
        assertThat(answer.body()).isEqualTo("[\"a\",\"b\"]");
    }
}

package dev.signet.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.Depot;
import dev.signet.runtime.Service;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Content that is not JSON, and answers that are not there yet. */
class ContentOverHttpTest {
    private static final String STREAM = "application/octet-stream";

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

    @Test
    void rawContentIsTakenByTypeOrRange() {
        HttpResponse<String> answer = service.post("/v1/depot/bytes", "abc", "Content-Type", "image/gif;x=y");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(answer.body()).isEqualTo("abc");
    }

    @Test
    void contentOfAnotherTypeIsToldWhichOnesAreTaken() {
        HttpResponse<String> answer = service.post("/v1/depot/bytes", "abc", "Content-Type", "text/plain");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Accept")).hasValue("image/*, application/json");
        assertThat(answer.headers().firstValue("Accept-Post")).hasValue("image/*, application/json");
        assertThat(answer.body()).contains("must be image/* or application/json.");
    }

    @Test
    void noContentIsAViolation() {
        HttpResponse<String> answer = service.post("/v1/depot/bytes", null);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"in\":\"body\"", "\"code\":\"required\"");
    }

    @Test
    void textIsAScalarLikeAnyOther() {
        HttpResponse<String> answer = service.post("/v1/depot/text", "12", "Content-Type", "text/plain");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
        assertThat(answer.body()).isEqualTo("€12");
        assertThat(service.post("/v1/depot/text", "a", "Content-Type", "text/plain;charset=UTF-8")
                        .body())
                .contains("\"pointer\":\"#\"", "\"code\":\"type\"");
        assertThat(service.post("/v1/depot/text", "1", "Content-Type", "text/plain;charset=utf-16")
                        .statusCode())
                .isEqualTo(415);
    }

    private static HttpResponse<String> form(String fields) {
        return service.post("/v1/depot/form", fields, "Content-Type", "application/x-www-form-urlencoded");
    }

    @Test
    void theFieldsOfAFormAreReadOneByOne() {
        assertThat(form("name=J%C3%BCrgen+M%26M&tag=a&tag=%3d&").body()).isEqualTo("Jürgen M&M[a, =]");
        assertThat(form("name").body()).isEqualTo("[]");
    }

    @Test
    void aFormIsAsStrictAsJson() {
        HttpResponse<String> answer = form("name=a&name=b&nmae=c");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains(
                        "{\"in\":\"form\",\"parameter\":\"name\",\"code\":\"repeated\"",
                        "{\"in\":\"form\",\"parameter\":\"nmae\",\"code\":\"unknown\"");
        assertThat(form("tag=a").body()).contains("\"parameter\":\"name\",\"code\":\"required\"");
        assertThat(form("name=%C3").body()).contains("percent-encoded text in UTF-8");
        assertThat(form("name=%4").statusCode()).isEqualTo(400);
        assertThat(service.post("/v1/depot/form", "{}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void streamedContentIsRead() {
        assertThat(service.post("/v1/depot/stream", "x".repeat(90_000), "Content-Type", STREAM)
                        .body())
                .isEqualTo("90000");
    }

    @Test
    void streamedContentIsLimitedInSize() {
        HttpResponse<String> told = service.post("/v1/depot/stream", "x".repeat(100_001), "Content-Type", STREAM);
        assertThat(told.statusCode()).isEqualTo(413);
        String chunk = "2710\r\n" + "x".repeat(10_000) + "\r\n";
        String raw = service.raw("POST /v1/depot/stream HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: "
                + STREAM + "\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk.repeat(11) + "0\r\n\r\n");
        assertThat(raw).startsWith("HTTP/1.1 413 ").contains("application/problem+json");
    }

    @Test
    void streamedContentThatNobodyReadsDoesNotBlockTheConnection() {
        depot.reads = false;
        try {
            for (int i = 0; i < 3; i++) {
                HttpResponse<String> answer =
                        service.post("/v1/depot/stream", "x".repeat(90_000), "Content-Type", STREAM);
                assertThat(answer.statusCode()).isEqualTo(422);
            }
        } finally {
            depot.reads = true;
        }
    }

    private static final class Watched extends ByteArrayInputStream {
        final CompletableFuture<Boolean> closed = new CompletableFuture<>();

        Watched(String text) {
            super(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() {
            closed.complete(true);
        }
    }

    @Test
    void aStreamIsSentAndClosed() {
        Watched stream = new Watched("x".repeat(300_000));
        depot.exported = () -> stream;
        HttpResponse<String> answer = service.get("/v1/depot/export");
        assertThat(answer.body()).hasSize(300_000);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(stream.closed).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void aStreamIsClosedForHead() {
        Watched stream = new Watched("x");
        depot.exported = () -> stream;
        HttpResponse<String> answer = service.send("HEAD", "/v1/depot/export", null);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(stream.closed).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void aStageIsAnsweredWhenItCompletes() {
        depot.later = () -> CompletableFuture.supplyAsync(
                () -> "soon", CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS));
        assertThat(service.get("/v1/depot/later").body()).isEqualTo("\"soon\"");
        assertThat(service.send("HEAD", "/v1/depot/later", null).statusCode()).isEqualTo(200);
    }

    @Test
    void aFailedStageIsAnsweredAsIfItHadThrown() {
        depot.later = () -> CompletableFuture.supplyAsync(() -> {
            throw new IllegalArgumentException("no");
        });
        assertThat(service.get("/v1/depot/later").body()).contains("/problems/unwanted", "\"detail\":\"no\"");
        depot.later = () -> {
            throw new IllegalArgumentException("no");
        };
        assertThat(service.get("/v1/depot/later").statusCode()).isEqualTo(422);
        depot.later = () -> CompletableFuture.failedFuture(new CompletionException(new IOException("secret")));
        HttpResponse<String> failed = service.get("/v1/depot/later");
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body()).contains("/traces/").doesNotContain("secret");
    }

    @Test
    void itemsAreAnArrayOrEvents() {
        depot.items = () -> Flux.just("a", "b", "c");
        HttpResponse<String> array = service.get("/v1/depot/items");
        assertThat(array.body()).isEqualTo("[\"a\",\"b\",\"c\"]");
        assertThat(array.headers().firstValue("Content-Type")).hasValue("application/json");
        HttpResponse<String> events = service.get("/v1/depot/items", "Accept", "application/json;q=0.5, text/*");
        assertThat(events.body()).isEqualTo("data: \"a\"\n\ndata: \"b\"\n\ndata: \"c\"\n\n");
        assertThat(events.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        depot.items = Flux::empty;
        assertThat(service.get("/v1/depot/items").body()).isEqualTo("[]");
        assertThat(service.get("/v1/depot/items", "Accept", "text/event-stream").body())
                .isEmpty();
    }

    @Test
    void noMoreItemsAreAskedForThanTheClientTakes() throws IOException {
        AtomicLong asked = new AtomicLong();
        CompletableFuture<Boolean> cancelled = new CompletableFuture<>();
        depot.items = () -> Flux.generate(sink -> {
                    asked.incrementAndGet();
                    sink.next("x".repeat(10_000));
                })
                .map(Object::toString)
                .doOnCancel(() -> cancelled.complete(true));
        try (InputStream answer = service.open("/v1/depot/items")) {
            assertThat(answer.readNBytes(10)).hasSize(10);
            long settled = settled(asked);
            assertThat(settled).isLessThan(10_000);
        }
        assertThat(cancelled).succeedsWithin(Duration.ofSeconds(10));
    }

    private static long settled(AtomicLong count) {
        long before;
        do {
            before = count.get();
            try {
                Thread.sleep(300);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        } while (count.get() != before);
        return before;
    }

    @Test
    void aFailureBeforeTheFirstItemIsAProblem() {
        depot.items = () -> Flux.error(new IllegalArgumentException("no"));
        assertThat(service.get("/v1/depot/items").statusCode()).isEqualTo(422);
        depot.items = () -> Mono.delay(Duration.ofMillis(50)).flatMapMany(x -> Flux.error(new IOException("secret")));
        HttpResponse<String> failed = service.get("/v1/depot/items", "Accept", "text/event-stream");
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void aFailureAfterItBreaksTheConnectionOff() {
        depot.items = () -> Flux.concat(
                Flux.just("a"),
                Mono.delay(Duration.ofMillis(300)).then(Mono.error(new IllegalArgumentException("no"))));
        String raw = service.raw("GET /v1/depot/items HTTP/1.1\r\nHost: a\r\n\r\n");
        assertThat(raw).startsWith("HTTP/1.1 200 ").doesNotContain("]").doesNotEndWith("\r\n0\r\n\r\n");
    }

    @Test
    void theItemsOfAHeadAreCancelled() {
        AtomicBoolean cancelled = new AtomicBoolean();
        depot.items = () -> Flux.<String>never().startWith("a").doOnCancel(() -> cancelled.set(true));
        HttpResponse<String> answer = service.send("HEAD", "/v1/depot/items", null);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(cancelled).isTrue();
    }
}

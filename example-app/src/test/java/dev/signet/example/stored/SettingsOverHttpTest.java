package dev.signet.example.stored;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.example.ExampleServer;
import dev.signet.example.ServedDocument;
import dev.signet.example.security.DevTokens;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SettingsOverHttpTest {
    private static ExampleServer server;
    private static ServedDocument document;
    private static String writer;

    private final String name = UUID.randomUUID().toString();
    private final String setting = "/settings/" + name;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = ExampleServer.start("/v1/stored");
        document = server.document("stored-settings-v1");
        writer = "Bearer " + DevTokens.mint("writer");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theFirstPutCreatesAndTheNextReplaces() {
        HttpResponse<String> created = write("a", "If-None-Match", "*");
        HttpResponse<String> replaced = write("b", "If-Match", tag(created));

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.body()).isEqualTo("{\"value\":\"a\",\"version\":1}");
        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(replaced.body()).isEqualTo("{\"value\":\"b\",\"version\":2}");
        assertThat(read().body()).isEqualTo(replaced.body());
        assertThat(read().headers().firstValue("ETag")).hasValue(tag(replaced));
    }

    @Test
    void whatWasCreatedStandsWhereThePutWasSentTo() {
        HttpResponse<String> created = write("a", "If-None-Match", "*");

        assertThat(created.headers().firstValue("Location")).isEmpty();
        assertThat(created.headers().firstValue("Content-Location")).hasValue("/v1/stored" + setting);
        assertThat(read().body()).isEqualTo(created.body());
    }

    @Test
    void whatIsThereIsNotCreated() {
        write("a", "If-None-Match", "*");

        assertThat(write("b", "If-None-Match", "*").statusCode()).isEqualTo(412);
        assertThat(read().body()).contains("\"a\"");
    }

    @Test
    void whatIsNotThereIsNotReplaced() {
        assertThat(write("a", "If-Match", "*").statusCode()).isEqualTo(412);
        assertThat(write("a", "If-Match", "\"1\"").statusCode()).isEqualTo(412);
        assertThat(write("a", "If-Match", "\"1\"", "If-None-Match", "*").statusCode())
                .isEqualTo(412);
        assertThat(read().statusCode()).isEqualTo(404);
    }

    @Test
    void whoSaysNeitherWhichVersionNorThatThereIsNoneIsTold() {
        HttpResponse<String> unconditional = write("a");

        assertThat(unconditional.statusCode()).isEqualTo(428);
        assertThat(unconditional.body()).contains("If-Match", "If-None-Match: *");
        // It would overwrite whatever it does not know.
        assertThat(write("a", "If-None-Match", "\"1\"").statusCode()).isEqualTo(428);
        assertThat(read().statusCode()).isEqualTo(404);
    }

    @Test
    void noneOfManyUpdatesAtOnceIsLost() {
        int clients = 8;
        int updates = 10;
        AtomicInteger creations = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(clients);
        CompletableFuture<?>[] all = IntStream.range(0, clients)
                .mapToObj(client -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, updates).forEach(update -> creations.addAndGet(countUp() ? 1 : 0)),
                        threads))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
        threads.shutdown();

        assertThat(read().body()).isEqualTo("{\"value\":\"80\",\"version\":80}");
        assertThat(creations).hasValue(1);
    }

    /** Reads, adds one and writes, until nobody else has in between. Whether that created. */
    private boolean countUp() {
        while (true) {
            HttpResponse<String> now = read();
            HttpResponse<String> written = now.statusCode() == 404
                    ? write("1", "If-None-Match", "*")
                    : write(Integer.toString(count(now) + 1), "If-Match", tag(now));
            if (written.statusCode() != 412) {
                assertThat(written.statusCode()).isEqualTo(now.statusCode() == 404 ? 201 : 200);
                return written.statusCode() == 201;
            }
        }
    }

    private static int count(HttpResponse<String> read) {
        return Integer.parseInt(read.body().replaceAll(".*\"value\":\"(\\d+)\".*", "$1"));
    }

    @Test
    void aRetryIsToldAgainThatItHasCreated() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> created = draft("a", key);
        HttpResponse<String> retried = draft("a", key);
        HttpResponse<String> replaced = draft("a", UUID.randomUUID().toString());

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(retried.statusCode()).isEqualTo(201);
        assertThat(retried.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(fields(retried)).isEqualTo(fields(created));
        assertThat(retried.body()).isEqualTo(created.body());
        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(replaced.body()).contains("\"version\":2");
    }

    @Test
    void aRefusalIsNotKeptForTheKey() {
        String key = UUID.randomUUID().toString();

        assertThat(draft("a", key, "If-Match", "\"1\"").statusCode()).isEqualTo(412);
        assertThat(draft("a", key).statusCode()).isEqualTo(201);
    }

    @Test
    void withoutContentItIs201Or204() {
        HttpResponse<String> created = send("PUT", "/marks/" + name, "", "");
        HttpResponse<String> replaced = send("PUT", "/marks/" + name, "", "");

        assertThat(List.of(created.statusCode(), replaced.statusCode())).containsExactly(201, 204);
        for (HttpResponse<String> answer : List.of(created, replaced)) {
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().firstValue("Content-Type")).isEmpty();
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
        }
    }

    @Test
    void itIsSoInWhateverMediaTypeItIsTold() {
        String text = "/texts/" + name;
        HttpResponse<String> created = send("PUT", text, "text/plain", "a");
        HttpResponse<String> replaced = send("PUT", text, "text/plain", "b", "Accept", "application/json");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.body()).isEqualTo("a");
        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(replaced.body()).isEqualTo("\"b\"");
    }

    @Test
    void headAndOptionsAreThoseOfAnyPath() {
        HttpResponse<String> written = write("a", "If-None-Match", "*");
        HttpResponse<String> head = server.send("HEAD", setting);
        HttpResponse<String> options = server.send("OPTIONS", setting);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(tag(head)).isEqualTo(tag(written));
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Allow").orElseThrow().split(", *"))
                .containsExactlyInAnyOrder("GET", "HEAD", "PUT", "OPTIONS");
    }

    private HttpResponse<String> read() {
        return send("GET", setting, "", "");
    }

    private HttpResponse<String> write(String value, String... headers) {
        return send("PUT", setting, "application/json", "{\"value\": \"" + value + "\"}", headers);
    }

    private HttpResponse<String> draft(String value, String key, String... headers) {
        String[] more = Stream.concat(Stream.of("Idempotency-Key", key, "Authorization", writer), Stream.of(headers))
                .toArray(String[]::new);
        return send("PUT", "/drafts/" + name, "application/json", "{\"value\": \"" + value + "\"}", more);
    }

    private static HttpResponse<String> send(
            String method, String path, String type, String content, String... headers) {
        HttpResponse<String> answer = type.isEmpty()
                ? server.send(method, path, headers)
                : server.send(
                        method,
                        path,
                        BodyPublishers.ofString(content),
                        Stream.concat(Stream.of("Content-Type", type), Stream.of(headers))
                                .toArray(String[]::new));
        document.foresees(answer);
        return answer;
    }

    private static List<String> fields(HttpResponse<?> answer) {
        return Stream.of("Content-Type", "Content-Length", "ETag", "Content-Location")
                .map(field -> field + answer.headers().allValues(field))
                .toList();
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}

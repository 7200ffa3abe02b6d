package dev.signet.example.versions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.example.ExampleServer;
import dev.signet.example.ServedDocument;
import dev.signet.example.security.DevTokens;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NotesOverHttpTest {
    private static final String OTHER_TYPE = "application/vnd.example.note+json";

    private static ExampleServer server;
    private static ServedDocument document;
    private static String writer;

    private final String note = "/notes/" + UUID.randomUUID();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = ExampleServer.start("/v1/versions");
        document = server.document("versioned-notes-v1");
        writer = "Bearer " + DevTokens.mint("writer");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aTextIsATagThatEveryHeaderCanHold() {
        HttpResponse<String> written = write("a");

        assertThat(tag(written)).isEqualTo("\"r%C3%A9v%20%221%22%3B%20it%2C\"");
        assertThat(write("b", "If-Match", tag(written)).statusCode()).isEqualTo(201);
        assertThat(write("c", "If-Match", tag(written)).statusCode()).isEqualTo(412);
    }

    @Test
    void whatIsThereAlreadyIsNotCreated() {
        assertThat(write("a", "If-Match", "*").statusCode()).isEqualTo(412);
        assertThat(write("a", "If-None-Match", "*").statusCode()).isEqualTo(201);
        assertThat(write("b", "If-None-Match", "*").statusCode()).isEqualTo(412);
        assertThat(read().body()).contains("\"text\":\"a\"");
    }

    @Test
    void representationsHaveTagsOfTheirOwnAndOneVersion() {
        write("a");
        HttpResponse<String> usual = read();
        HttpResponse<String> other = read("Accept", OTHER_TYPE);
        HttpResponse<String> packed = read("Accept-Encoding", "gzip");

        assertThat(Stream.of(usual, other, packed).map(NotesOverHttpTest::tag)).doesNotHaveDuplicates();
        assertThat(read("If-None-Match", tag(usual)).statusCode()).isEqualTo(304);
        assertThat(read("If-None-Match", tag(other)).statusCode()).isEqualTo(200);
        assertThat(read("If-None-Match", tag(other), "Accept", OTHER_TYPE).statusCode())
                .isEqualTo(304);
        assertThat(write("b", "If-Match", tag(other)).statusCode()).isEqualTo(201);
        assertThat(usual.headers().allValues("Vary")).containsExactly("Accept, Accept-Encoding");
    }

    @Test
    void octetsThatDifferHaveTagsThatDifferAndEqualTagsHaveEqualOctets() {
        write("a".repeat(5000));
        HttpResponse<byte[]> plain = octets();
        HttpResponse<byte[]> packed = octets("Accept-Encoding", "gzip");
        HttpResponse<byte[]> again = octets("Accept-Encoding", "gzip");

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.body()).isNotEqualTo(plain.body()).isEqualTo(again.body());
        assertThat(tag(packed)).isNotEqualTo(tag(plain)).isEqualTo(tag(again));
    }

    @Test
    void headIsToldWhatGetIs() {
        write("a");
        HttpResponse<String> read = read();

        HttpResponse<String> head = send("HEAD", note, "");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(fields(head)).isEqualTo(fields(read));
        assertThat(send("HEAD", note, "", "If-None-Match", tag(read)).statusCode())
                .isEqualTo(304);
    }

    @Test
    void conditionsOnTimesAreOverlookedSinceNothingHasOne() {
        String past = "Thu, 01 Jan 1970 00:00:00 GMT";
        String future = "Fri, 01 Jan 2100 00:00:00 GMT";
        assertThat(write("a").headers().firstValue("Last-Modified")).isEmpty();
        assertThat(write("b", "If-Unmodified-Since", past).statusCode()).isEqualTo(201);
        assertThat(read("If-Modified-Since", future).statusCode()).isEqualTo(200);
        assertThat(read("Range", "bytes=0-0").statusCode()).isEqualTo(200);
        assertThat(read().headers().firstValue("Last-Modified")).isEmpty();
        // One that is of no use is no substitute for the other.
        assertThat(append(UUID.randomUUID().toString(), "If-Unmodified-Since", future)
                        .statusCode())
                .isEqualTo(428);
    }

    @Test
    void aLaterAnswerIsRefusedAsAnEarlyOneAndItsKeyIsFreeAgain() {
        HttpResponse<String> written = write("a");
        String key = UUID.randomUUID().toString();

        assertThat(append(key).statusCode()).isEqualTo(428);
        assertThat(append(key, "If-Match", "\"other\"").statusCode()).isEqualTo(412);
        HttpResponse<String> appended = append(key, "If-Match", tag(written));
        assertThat(appended.statusCode()).isEqualTo(200);
        // What was carried out is told again, whatever has become of the version since.
        HttpResponse<String> replayed = append(key, "If-Match", tag(written));
        assertThat(replayed.statusCode()).isEqualTo(200);
        assertThat(replayed.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(fields(replayed)).isEqualTo(fields(appended));
        assertThat(read().body()).contains("\"text\":\"a+\"");
    }

    @Test
    void aBeanThatDoesNotAskIsFoundOut() {
        HttpResponse<String> forgotten = server.send("DELETE", "/careless/1", "If-Match", "\"1\"");

        assertThat(forgotten.statusCode()).isEqualTo(500);
        assertThat(forgotten.body()).doesNotContain("Precondition");
    }

    @Test
    void cachesAreToldWhatTheContractSays() {
        HttpResponse<String> hot = send("GET", "/hot", "");

        assertThat(hot.headers().allValues("Cache-Control")).containsExactly("public, max-age=60, must-revalidate");
        assertThat(hot.headers().allValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(send("GET", "/notes/none", "").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
    }

    @Test
    void optionsTellsAnyoneWhatThereIs() {
        HttpResponse<String> options = server.send("OPTIONS", note);
        HttpResponse<String> refused = server.send("POST", note);

        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Content-Type")).isEmpty();
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(allowed(options))
                .containsExactlyInAnyOrder("GET", "HEAD", "PUT", "PATCH", "OPTIONS")
                .isEqualTo(allowed(refused));
        assertThat(server.send("OPTIONS", "/nothing/here").statusCode()).isEqualTo(404);
    }

    private static List<String> allowed(HttpResponse<?> answer) {
        return answer.headers().allValues("Allow").stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::trim)
                .sorted()
                .toList();
    }

    private HttpResponse<String> read(String... headers) {
        return send("GET", note, "", headers);
    }

    private HttpResponse<byte[]> octets(String... headers) {
        return server.send("GET", note, BodyPublishers.noBody(), HttpResponse.BodyHandlers.ofByteArray(), headers);
    }

    private HttpResponse<String> write(String text, String... headers) {
        return send("PUT", note, "{\"text\": \"" + text + "\"}", headers);
    }

    private HttpResponse<String> append(String key, String... headers) {
        String[] more = Stream.concat(Stream.of("Idempotency-Key", key, "Authorization", writer), Stream.of(headers))
                .toArray(String[]::new);
        return send("PATCH", note, "{\"text\": \"+\"}", more);
    }

    private static HttpResponse<String> send(String method, String path, String content, String... headers) {
        HttpResponse<String> answer = content.isEmpty()
                ? server.send(method, path, headers)
                : server.send(
                        method,
                        path,
                        BodyPublishers.ofString(content),
                        Stream.concat(Stream.of("Content-Type", "application/json"), Stream.of(headers))
                                .toArray(String[]::new));
        document.foresees(answer);
        return answer;
    }

    private static List<String> fields(HttpResponse<?> answer) {
        return Stream.of("Content-Type", "Content-Length", "ETag", "Content-Location", "Cache-Control", "Vary")
                .map(field -> field + answer.headers().allValues(field))
                .toList();
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}

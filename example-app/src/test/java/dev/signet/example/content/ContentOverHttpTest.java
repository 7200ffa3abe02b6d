package dev.signet.example.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.example.ExampleServer;
import dev.signet.example.ServedDocument;
import dev.signet.example.security.DevTokens;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentOverHttpTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    private static ExampleServer server;
    private static ServedDocument document;
    private static String support;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = ExampleServer.start("/v1/content");
        document = server.document("content-v1");
        support = "Bearer " + DevTokens.mint("support");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> send(String method, String path, String type, String content) {
        return foreseen(server.send(method, path, BodyPublishers.ofString(content), "Content-Type", type));
    }

    private static HttpResponse<String> get(String path, String... headers) {
        return foreseen(server.send("GET", path, headers));
    }

    private static HttpResponse<String> foreseen(HttpResponse<String> answer) {
        document.foresees(answer);
        return answer;
    }

    private static Optional<String> type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").map(value -> value.replaceFirst(";.*", ""));
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    @Test
    void aTextIsItselfInAndOut() {
        HttpResponse<String> answer = send("POST", "/text", "text/plain;charset=utf-8", "\"ünï\"\n😀");
        assertThat(answer.body()).isEqualTo("\"ünï\"\n😀");
        assertThat(type(answer)).hasValue("text/plain");
        assertThat(send("POST", "/text", "text/plain", "a".repeat(21)).body())
                .contains("\"pointer\":\"#\",\"code\":\"size\"");
        assertThat(get("/count").body()).isEqualTo("7");
    }

    @Test
    void bytesAreThemselvesInAndOut() {
        byte[] sent = random(100_000);
        for (String type : List.of("image/png", "image/jpeg")) {
            HttpResponse<byte[]> answer = server.send(
                    "POST",
                    "/bytes",
                    BodyPublishers.ofByteArray(sent),
                    BodyHandlers.ofByteArray(),
                    "Content-Type",
                    type);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(type(answer)).hasValue("image/png");
            assertThat(answer.body()).isEqualTo(sent);
        }
    }

    @Test
    void aStreamIsItselfInAndOut() {
        byte[] sent = random(3_000_000);
        HttpResponse<byte[]> answer = server.send(
                "POST",
                "/stream",
                BodyPublishers.ofByteArray(sent),
                BodyHandlers.ofByteArray(),
                "Content-Type",
                "application/octet-stream");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(sent);
        assertThat(get("/stream/100000").body()).hasSize(100_000);
        assertThat(type(get("/stream/1", "Accept", "image/*"))).hasValue("image/png");
        assertThat(get("/stream/-1").statusCode()).isEqualTo(404);
    }

    @Test
    void aFormIsJudgedAsJsonIs() {
        assertThat(send("POST", "/forms", FORM, "title=a+%26b&seats=2&topic=x&topic=y&comment=")
                        .body())
                .isEqualTo("{\"title\":\"a &b2\",\"topics\":[\"x\",\"y\"]}");
        assertThat(send("POST", "/forms", FORM, "title=a").body()).isEqualTo("{\"title\":\"a1null\",\"topics\":[]}");
        String told = send("POST", "/forms", FORM, "seats=10&topic=toolong&comment=a&comment=b&other=1")
                .body();
        assertThat(told)
                .contains("\"parameter\":\"title\",\"code\":\"required\"")
                .contains("\"parameter\":\"seats\",\"code\":\"max\"")
                .contains("\"parameter\":\"topic\",\"index\":0,\"code\":\"size\"")
                .contains("\"parameter\":\"comment\",\"code\":\"repeated\"")
                .contains("\"parameter\":\"other\",\"code\":\"unknown\"");
    }

    @Test
    void aLaterAnswerIsAnsweredAsAnEarlyOne() {
        assertThat(get("/later/fine").body()).isEqualTo("{\"title\":\"fine\"}");
        HttpResponse<String> banned = get("/later/banned");
        assertThat(banned.statusCode()).isEqualTo(422);
        assertThat(banned.body()).contains("\"type\":\"/problems/banned\"", "\"outcome\":\"banned\"");
        HttpResponse<String> broken = get("/later/broken");
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body()).doesNotContain("broken\",\"status", "IllegalState");
        assertThat(foreseen(server.send("DELETE", "/later/fine")).statusCode()).isEqualTo(204);
        assertThat(foreseen(server.send("DELETE", "/later/banned")).statusCode())
                .isEqualTo(422);
    }

    private static HttpResponse<String> add(String key, String content) {
        return foreseen(server.send(
                "POST",
                "/later",
                BodyPublishers.ofString(content),
                "Content-Type",
                "application/json",
                "Authorization",
                support,
                "Idempotency-Key",
                key));
    }

    @Test
    void aLaterAnswerIsReplayedToItsKey() {
        ContentService service = server.bean(ContentService.class);
        int before = service.added();
        HttpResponse<String> first = add("later-1", "{\"title\":\"fine\"}");
        HttpResponse<String> retry = add("later-1", "{ \"title\" : \"fine\" }");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Location")).hasValue("/v1/content/later/fine");
        assertThat(retry.body()).isEqualTo(first.body());
        assertThat(retry.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(add("later-1", "{\"title\":\"other\"}").statusCode()).isEqualTo(422);
        assertThat(service.added()).isEqualTo(before + 1);
    }

    @Test
    void aDeclaredProblemThatComesLaterIsReplayedAndAFailureFreesItsKey() {
        ContentService service = server.bean(ContentService.class);
        int before = service.added();
        HttpResponse<String> first = add("later-2", "{\"title\":\"banned\"}");
        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(add("later-2", "{\"title\":\"banned\"}").body()).isEqualTo(first.body());
        assertThat(service.added()).isEqualTo(before + 1);
        assertThat(add("later-3", "{\"title\":\"broken\"}").statusCode()).isEqualTo(500);
        assertThat(add("later-3", "{\"title\":\"broken\"}").statusCode()).isEqualTo(500);
        assertThat(service.added()).isEqualTo(before + 3);
    }

    @Test
    void itemsAreAnArray() {
        assertThat(get("/items?count=2").body()).isEqualTo("[{\"title\":\"n1\"},{\"title\":\"n2\"}]");
        assertThat(get("/items?count=0").body()).isEqualTo("[]");
        assertThat(get("/items?count=1000").body())
                .isEqualTo(IntStream.rangeClosed(1, 1000)
                        .mapToObj(number -> "{\"title\":\"n" + number + "\"}")
                        .collect(Collectors.joining(",", "[", "]")));
        assertThat(get("/items?count=-1").statusCode()).isEqualTo(422);
    }

    @Test
    void whatIsReturnedAgainstTheContractIsAFailureThatTellsNothing() {
        HttpResponse<String> now = get("/later/" + "a".repeat(61));
        assertThat(now.statusCode()).isEqualTo(500);
        assertThat(now.body()).doesNotContain("aaa").doesNotContain("title\":\"a");
        assertThat(get("/later/" + "a".repeat(60)).statusCode()).isEqualTo(200);
        assertThat(get("/items?count=-3").statusCode()).isEqualTo(500);
    }

    @Test
    void anItemAgainstTheContractBreaksTheAnswerOff() {
        assertThatThrownBy(() -> get("/items?count=-2")).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void itemsAreEventsWhereTheClientLikesThemBetter() {
        HttpResponse<String> events = get("/events");
        assertThat(type(events)).hasValue("text/event-stream");
        assertThat(events.body())
                .isEqualTo("data: {\"title\":\"a\\nb\"}\n\ndata: {\"title\":\"c\",\"topics\":[\"d\"]}\n\n");
        assertThat(get("/either").body()).isEqualTo("[\"a\",\"b\"]");
        assertThat(get("/either", "Accept", "text/event-stream").body()).isEqualTo("data: \"a\"\n\ndata: \"b\"\n\n");
        assertThat(type(get("/either", "Accept", "application/json;q=0.1, text/event-stream")))
                .hasValue("text/event-stream");
    }

    @ParameterizedTest
    @CsvSource({
        "/notes, , application/json",
        "/notes, */*, application/json",
        "/notes, 'application/json;q=0.5, application/problem+json', application/json",
        "/title, , application/json",
        "/title, text/plain, text/plain",
        "/title, 'text/*, application/json;q=0.9', text/plain"
    })
    void theClientIsGivenWhatItLikesBest(String path, String accept, String type) {
        HttpResponse<String> answer = accept == null ? get(path) : get(path, "Accept", accept);
        assertThat(type(answer)).hasValue(type);
        if (path.equals("/title")) {
            assertThat(answer.body()).isEqualTo(type.equals("text/plain") ? "\"title\"" : "\"\\\"title\\\"\"");
        }
    }

    /** Beside another type it is the form of problems, and nothing that the operation returns. */
    @Test
    void noAnswerIsWrittenAsAProblem() {
        assertThat(get("/notes", "Accept", "application/problem+json").statusCode())
                .isEqualTo(406);
    }

    @Test
    void contentIsReadAsItsTypeSays() {
        assertThat(send("PUT", "/title", "application/json", "\"a\"").body()).isEqualTo("a");
        assertThat(send("PUT", "/title", "text/plain", "\"a\"").body()).isEqualTo("\"a\"");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /text, application/json",
        "POST, /text, text/plain;charset=iso-8859-1",
        "POST, /bytes, text/plain",
        "POST, /stream, image/png",
        "POST, /forms, application/json",
        "POST, /forms, multipart/form-data",
        "PUT, /title, text/csv"
    })
    void contentOfAnotherTypeIsRefused(String method, String path, String type) {
        HttpResponse<String> answer = send(method, path, type, "a");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Accept")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/count", "/stream/1", "/later/fine", "/items", "/events", "/either", "/notes", "/title"})
    void whatIsNotToBeHadIsRefused(String path) {
        assertThat(get(path, "Accept", "text/csv").statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/count",
                "/stream/1",
                "/stream/-1",
                "/later/fine",
                "/later/banned",
                "/items",
                "/items?count=-1",
                "/events",
                "/either",
                "/notes",
                "/title"
            })
    void headIsAnsweredAsGetWithoutContent(String path) {
        HttpResponse<String> head = foreseen(server.send("HEAD", path));
        HttpResponse<String> get = get(path);
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        assertThat(type(head)).isEqualTo(type(get));
    }

    @ParameterizedTest
    @CsvSource({
        "/text, POST",
        "/count, GET",
        "/bytes, POST",
        "/stream, POST",
        "/stream/1, GET",
        "/forms, POST",
        "/later, POST",
        "/later/fine, GET DELETE",
        "/items, GET",
        "/events, GET",
        "/either, GET",
        "/notes, GET",
        "/title, GET PUT"
    })
    void optionsTellTheMethodsOfAPath(String path, String methods) {
        HttpResponse<String> answer = server.send("OPTIONS", path);
        assertThat(answer.statusCode()).isIn(200, 204);
        Set<String> allowed = answer.headers().allValues("Allow").stream()
                .flatMap(field -> Arrays.stream(field.split(",\\s*")))
                .collect(Collectors.toSet());
        assertThat(allowed).contains(methods.split(" ")).contains("OPTIONS");
        assertThat(allowed.contains("HEAD")).isEqualTo(allowed.contains("GET"));
        assertThat(allowed).hasSize(methods.split(" ").length + (allowed.contains("GET") ? 2 : 1));
    }
}

package dev.signet.example.inherited;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.example.ExampleServer;
import dev.signet.example.ServedDocument;
import dev.signet.example.security.DevTokens;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BooksOverHttpTest {
    private static final String ABSENT = "33333333-3333-4333-8333-333333333333";

    private static ExampleServer server;
    private static ServedDocument document;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = ExampleServer.start("/v1/inherited/books");
        document = server.document("inherited-books-v1");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String path) {
        HttpResponse<String> answer = server.send("GET", path);
        document.foresees(answer);
        return answer;
    }

    private static HttpResponse<String> json(String method, String path, String content) {
        HttpResponse<String> answer = server.json(method, path, content);
        document.foresees(answer);
        return answer;
    }

    @Test
    void whatIsInheritedSpeaksOfTheTypesThatTheContractNames() {
        assertThat(get("/" + BooksService.KEPT).body()).isEqualTo("{\"title\":\"kept\",\"pages\":1}");
        assertThat(get("/" + ABSENT).statusCode()).isEqualTo(404);
        assertThat(get("/1").body()).contains("\"in\":\"path\",\"parameter\":\"id\",\"code\":\"type\"");
        assertThat(json("POST", "", "{\"title\":\" \",\"pages\":1.5}").body())
                .contains(
                        "\"pointer\":\"#/title\",\"code\":\"not-blank\"", "\"pointer\":\"#/pages\",\"code\":\"type\"");
        assertThat(json("POST", "", "{\"title\":\"a\",\"pages\":1}").statusCode())
                .isEqualTo(200);
        assertThat(json("PUT", "/" + ABSENT.replace('3', '4'), "[{\"title\":\"\",\"pages\":1},null]")
                        .body())
                .contains(
                        "\"pointer\":\"#/0/title\",\"code\":\"not-blank\"",
                        "\"pointer\":\"#/1\",\"code\":\"required\"");
        assertThat(json("PUT", "/" + ABSENT.replace('3', '4'), "[]").statusCode())
                .isEqualTo(204);
    }

    @Test
    void inheritedConstraintsHold() {
        assertThat(get("?tag=ab&tag=c").body())
                .contains("\"in\":\"query\",\"parameter\":\"tag\",\"index\":1,\"code\":\"size\"");
        assertThat(get("?tag=ab&tag=cd&tag=ef").body()).contains("\"parameter\":\"tag\",\"code\":\"size\"");
        assertThat(get("?tag=ab").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsSaidAgainMayBeGuardedAndFail() {
        assertThat(server.send("DELETE", "/" + ABSENT).statusCode()).isEqualTo(401);
        String caller = "Bearer " + DevTokens.mint("support");
        HttpResponse<String> removed = server.send("DELETE", "/" + ABSENT, "Authorization", caller);
        document.foresees(removed);
        assertThat(removed.statusCode()).isEqualTo(204);
        HttpResponse<String> lent = server.send("DELETE", "/" + BooksService.KEPT, "Authorization", caller);
        document.foresees(lent);
        assertThat(lent.statusCode()).isEqualTo(409);
    }

    @Test
    void anInheritedOperationCanBeLeftOut() {
        assertThat(get("/count").body()).contains("\"parameter\":\"id\",\"code\":\"type\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/pages/7, 200, [7]",
        "/pages/-1, 400, min",
        "/pages/x, 400, type",
        "/pages/2147483648, 400, range",
        "/named/abc, 200, [abc]",
        "/named/a, 400, pattern",
        "/named/ABC, 400, pattern",
        "/between/1--5/a.b, 200, '[1, -5, a, b]'",
        "/between/12-34/a.b, 200, '[12, 34, a, b]'",
        "/between/1-2/a.b.c, 200, '[1, 2, a, b.c]'",
        "/between/0-1/a.b, 400, min",
        "/between/1-x/a.b, 400, type",
        "/between/1-2/a%20b.c%2Fd, 200, '[1, 2, a b, c/d]'",
        "/heard/a, 200, [a]",
        "/heard/a/1, 200, '[a, 1]'",
        "/heard/a/b, 400, type"
    })
    void anExpressionIsAConstraint(String path, int status, String heard) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(heard);
    }

    @ParameterizedTest
    @CsvSource({
        "/files/a, '[a, 1]'",
        "/files/a/b/c.txt, '[a/b/c.txt, 1]'",
        "/files/a%2Fb, '[a/b, 1]'",
        "/files/a//b, '[a//b, 1]'",
        "/files/a+b%20c?line=2, '[a+b c, 2]'",
        "/files/count, '[count, 1]'"
    })
    void aVariableMayBeTheRestOfThePath(String path, String heard) {
        HttpResponse<String> answer = server.send("GET", path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"text\":\"" + heard + "\"}");
    }

    @Test
    void theRestOfAPathIsNotNothing() {
        assertThat(server.send("GET", "/files/").statusCode()).isIn(400, 404);
        assertThat(server.send("GET", "/files").body()).contains("\"parameter\":\"id\",\"code\":\"type\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'', GET POST",
        "/11111111-1111-4111-8111-111111111111, GET PUT DELETE",
        "/pages/1, GET",
        "/files/a/b, GET",
        "/heard/a/1, GET"
    })
    void anotherMethodIsToldWhichThereAre(String path, String methods) {
        HttpResponse<String> answer = server.send("PATCH", path);
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElseThrow().split(",\\s*"))
                .contains(methods.split(" "));
    }
}

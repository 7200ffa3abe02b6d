package dev.signet.example.owned;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.example.ExampleServer;
import dev.signet.example.ServedDocument;
import dev.signet.example.security.DevTokens;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesOverHttpTest {
    private static ExampleServer server;
    private static ServedDocument document;
    private static String caller;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = ExampleServer.start("/v1/owned/notes");
        document = server.document("owned-notes-v1");
        caller = "Bearer " + DevTokens.mint("audit");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> send(String method, String path, String key) {
        boolean content = method.equals("POST");
        HttpResponse<String> answer = server.send(
                method,
                path,
                content ? BodyPublishers.ofString("{\"text\":\"more\"}") : BodyPublishers.noBody(),
                "Authorization",
                caller,
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                key);
        document.foresees(answer);
        return answer;
    }

    @ParameterizedTest
    @CsvSource({"GET, ''", "POST, /lines", "DELETE, ''"})
    void whatIsSomeoneElsesCannotBeToldFromWhatDoesNotExist(String method, String rest) {
        HttpResponse<String> foreign = send(method, "/" + NotesService.FOREIGN + rest, "foreign");
        HttpResponse<String> absent = send(method, "/" + NotesService.ABSENT + rest, "absent");
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(withoutInstance(foreign)).isEqualTo(withoutInstance(absent));
        assertThat(headers(foreign)).isEqualTo(headers(absent));
        assertThat(foreign.body()).doesNotContain("There is no note");
    }

    @Test
    void theOwnerIsAnsweredByTheOperation() {
        assertThat(send("GET", "/" + NotesService.MINE, "").body()).startsWith("{\"text\":\"mine");
        assertThat(send("DELETE", "/" + NotesService.MINE, "").statusCode()).isEqualTo(204);
        assertThat(send("POST", "/" + NotesService.MINE + "/lines", "mine").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsHiddenIsNotRecordedUnderItsKey() {
        for (int attempt = 0; attempt < 2; attempt++) {
            HttpResponse<String> answer = send("POST", "/" + NotesService.FOREIGN + "/lines", "hidden");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Idempotent-Replayed")).isEmpty();
        }
    }

    @Test
    void faultsOfTheRequestAreToldBeforeAnybodyAsksForTheOwner() {
        HttpResponse<String> answer = server.send(
                "POST",
                "/" + NotesService.FOREIGN + "/lines",
                BodyPublishers.ofString("{}"),
                "Authorization",
                caller,
                "Content-Type",
                "application/json");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(server.send("GET", "/" + NotesService.FOREIGN).statusCode()).isEqualTo(401);
    }

    @Test
    void whatNobodyMayCallIsForbiddenToEverybody() {
        assertThat(server.send("DELETE", "").statusCode()).isEqualTo(401);
        assertThat(send("DELETE", "", "").statusCode()).isEqualTo(403);
    }

    private static String withoutInstance(HttpResponse<String> answer) {
        return answer.body().replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new HashMap<>(answer.headers().map());
        headers.keySet().removeAll(List.of("date", "traceresponse"));
        return headers;
    }
}

package dev.signet.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static String body(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Test
    void aSegmentHoldsAnything() {
        assertThat(Answers.segment("a/b?c#d é~-._")).isEqualTo("a%2Fb%3Fc%23d%20%C3%A9~-._");
        assertThat(Answers.segment(42L)).isEqualTo("42");
    }

    @Test
    void aCausesMessageIsTheDetail() {
        assertThat(body(Answers.problem(409, "/problems/x", "X", new RuntimeException("Too late"))))
                .startsWith("{\"type\":\"/problems/x\",\"title\":\"X\",\"status\":409,\"detail\":\"Too late\"");
        assertThat(body(Answers.problem(409, "/problems/x", "X", new RuntimeException())))
                .doesNotContain("detail");
    }

    @Test
    void membersOfItsOwnComeLast() {
        assertThat(body(Answers.problem(
                        422, "/p", "P", new RuntimeException(), out -> out.field("available_cents", 5L))))
                .endsWith(",\"available_cents\":5}");
    }

    @Test
    void somethingCreatedSaysWhere() {
        HttpResponse<byte[]> response = Answers.created("/v1/a", new byte[] {'1'});
        assertThat(response.code()).isEqualTo(201);
        assertThat(response.header("Location")).isEqualTo("/v1/a");
        assertThat(Answers.created("/v1/a").getBody()).isEmpty();
        assertThat(Answers.empty(204).getContentType()).isEmpty();
        assertThat(body(Answers.notFound())).contains("\"title\":\"Not Found\"");
    }
}

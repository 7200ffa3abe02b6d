package dev.signet.example.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.annotations.ProblemTypes;
import dev.signet.example.ExampleServer;
import dev.signet.example.refunds.RefundsApiProblems;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemPagesTest {
    private static ExampleServer server;

    @BeforeAll
    static void start() {
        server = ExampleServer.start("/problems");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** What is where the type leads. */
    private static HttpResponse<String> page(String type) {
        assertThat(type).startsWith("/problems/");
        return server.send("GET", type.substring("/problems".length()));
    }

    @Test
    void theTypeOfADeclaredProblemLeadsToItsPage() {
        HttpResponse<String> page = page(RefundsApiProblems.REFUND_EXCEEDS_BALANCE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
        assertThat(page.body()).isEqualTo("""
                # Refund exceeds balance

                The refund is larger than what is left to refund.

                | member | value |
                | --- | --- |
                | `type` | `/problems/refund-exceeds-balance` |
                | `status` | 422 |
                | `title` | Refund exceeds balance |
                | `available_cents` | integer: What is left to refund, in cents. |

                ## What to do

                Ask for no more than `available_cents`.
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ProblemTypes.VALIDATION_ERROR,
                ProblemTypes.IDEMPOTENCY_KEY_MISSING,
                ProblemTypes.IDEMPOTENCY_KEY_INVALID,
                ProblemTypes.IDEMPOTENCY_KEY_REUSED,
                ProblemTypes.IDEMPOTENCY_REQUEST_IN_PROGRESS,
                ProblemTypes.IDEMPOTENCY_REQUEST_ABANDONED
            })
    void soDoesTheTypeOfOneOfSignetsOwn(String type) {
        HttpResponse<String> page = page(type);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("| `type` | `" + type + "` |", "## What to do");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-problem", "/..%2Fopenapi%2Frefunds-v1", "/Validation-Error"})
    void whatIsNoTypeHasNoPage(String path) {
        HttpResponse<String> answer = server.send("GET", path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }
}

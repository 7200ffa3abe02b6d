package dev.signet.runtime.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.Service;
import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Later;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.NonBlocking;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

class TraceOverHttpTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String TRACEPARENT = "00-" + TRACE + "-b7ad6b7169203331-01";
    private static final String SPAN = "[0-9a-f]{16}";
    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.start(Map.of("spec.name", "TraceOverHttpTest"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/traced/on-event-loop", "/traced/blocking", "/traced/later"})
    void theOneIdIsInTheLogInWhatIsSentOnAndInTheAnswer(String path) {
        HttpResponse<String> answer =
                service.get(path, "traceparent", TRACEPARENT, "tracestate", "a=1", "tracestate", "b=2");

        assertThat(answer.statusCode()).isEqualTo(200);
        String response = field(answer, "traceresponse");
        assertThat(response).matches("00-" + TRACE + "-" + SPAN + "-01").isNotEqualTo(TRACEPARENT);
        String span = response.substring(36, 52);
        assertThat(answer.body())
                .isEqualTo("log %s %s, on {traceparent=%s, tracestate=a=1,b=2}".formatted(TRACE, span, response));
    }

    @Test
    void eachRequestIsASpanOfItsOwn() {
        String one = field(service.get("/traced/blocking", "traceparent", TRACEPARENT), "traceresponse");
        String other = field(service.get("/traced/blocking", "traceparent", TRACEPARENT), "traceresponse");

        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void whatIsNoTraceparentStartsATraceWithoutItsState() {
        HttpResponse<String> answer = service.get("/traced/blocking", "traceparent", "00-x", "tracestate", "a=1");

        assertThat(field(answer, "traceresponse"))
                .matches("00-[0-9a-f]{32}-" + SPAN + "-00")
                .doesNotContain(TRACE);
        assertThat(answer.body()).doesNotContain("tracestate");
    }

    @Test
    void twoTraceparentsAreNone() {
        HttpResponse<String> answer =
                service.get("/traced/blocking", "traceparent", TRACEPARENT, "traceparent", TRACEPARENT);

        assertThat(field(answer, "traceresponse")).doesNotContain(TRACE);
    }

    @Test
    void aStateThatCannotBeReadLeavesTheTraceAlone() {
        HttpResponse<String> answer = service.get("/traced/blocking", "traceparent", TRACEPARENT, "tracestate", "A");

        assertThat(field(answer, "traceresponse")).contains(TRACE);
        assertThat(answer.body()).doesNotContain("tracestate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/traced/none", "/traced/broken", "/traced/broken-later", "/v1/shelves/broken/books"})
    void aProblemNamesTheTraceAndTheSpan(String path) {
        HttpResponse<String> answer = service.get(path, "traceparent", TRACEPARENT);

        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        String span = field(answer, "traceresponse").substring(36, 52);
        assertThat(answer.body()).contains("\"instance\":\"/traces/" + TRACE + "/" + span + "\"");
    }

    @Test
    void aMethodThatIsNotThereIsTracedAsWell() {
        HttpResponse<String> answer = service.send("PATCH", "/traced/blocking", "", "traceparent", TRACEPARENT);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("\"instance\":\"/traces/" + TRACE + "/");
    }

    @Test
    void aRequestThatReachesNoResourceIsTracedAsWell() {
        String answer = service.raw("GET /%zz HTTP/1.1\r\nHost: here\r\ntraceparent: " + TRACEPARENT + "\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("traceresponse: 00-" + TRACE)
                .contains("\"instance\":\"/traces/" + TRACE + "/");
    }

    @Test
    void aRequestIdIsTakenWhereItIsHarmless() {
        assertThat(field(service.get("/traced/blocking", "X-Request-Id", "Az09._-"), "x-request-id"))
                .isEqualTo("Az09._-");
        for (String refused : new String[] {"a b", "a\tb", "a".repeat(129), "a;b", "a/b", "\"a\""}) {
            assertThat(service.get("/traced/blocking", "X-Request-Id", refused)
                            .headers()
                            .firstValue("x-request-id"))
                    .as(refused)
                    .isEmpty();
        }
    }

    @Test
    void switchedOffThereIsNoTrace() {
        try (Service untraced =
                Service.start(Map.of("spec.name", "TraceOverHttpTest", "signet.trace.enabled", "false"))) {
            HttpResponse<String> answer = untraced.get("/traced/blocking", "traceparent", TRACEPARENT);
            assertThat(answer.headers().firstValue("traceresponse")).isEmpty();
            assertThat(answer.body()).isEqualTo("log null null, on {}");
            assertThat(untraced.get("/traced/none").body()).contains("\"instance\":\"urn:uuid:");
        }
    }

    private static String field(HttpResponse<String> answer, String name) {
        assertThat(answer.headers().allValues(name)).hasSize(1);
        return answer.headers().firstValue(name).orElseThrow();
    }

    /** Controllers as they are generated, with what the log would tell in their answers. */
    @Controller("/traced")
    @Requires(property = "spec.name", value = "TraceOverHttpTest")
    static class TracedController {

        private final CurrentTrace trace;

        TracedController(CurrentTrace trace) {
            this.trace = trace;
        }

        @Get("/on-event-loop")
        @NonBlocking
        @Produces("text/plain")
        String onEventLoop() {
            assertThat(Thread.currentThread().getName()).contains("eventLoop");
            return told();
        }

        @Get("/blocking")
        @ExecuteOn(TaskExecutors.BLOCKING)
        @Produces("text/plain")
        String blocking() {
            assertThat(Thread.currentThread().getName()).doesNotContain("eventLoop");
            return told();
        }

        @Get("/later")
        CompletionStage<io.micronaut.http.HttpResponse<byte[]>> later() {
            return Later.answer(
                    () -> CompletableFuture.supplyAsync(() -> "done"), done -> Answers.text(200, "text/plain", told()));
        }

        @Get("/none")
        CompletionStage<io.micronaut.http.HttpResponse<byte[]>> none() {
            return Later.answer(() -> CompletableFuture.supplyAsync(() -> "done"), done -> Answers.notFound());
        }

        @Get("/broken")
        @ExecuteOn(TaskExecutors.BLOCKING)
        String broken() {
            throw new IllegalStateException("on purpose");
        }

        @Get("/broken-later")
        CompletionStage<io.micronaut.http.HttpResponse<byte[]>> brokenLater() {
            return CompletableFuture.supplyAsync(() -> {
                throw new IllegalStateException("on purpose");
            });
        }

        private String told() {
            return "log " + MDC.get("trace_id") + " " + MDC.get("span_id") + ", on " + trace.headers();
        }
    }
}

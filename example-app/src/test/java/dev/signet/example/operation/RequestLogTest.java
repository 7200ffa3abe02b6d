package dev.signet.example.operation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.signet.example.ExampleServer;
import dev.signet.example.security.DevTokens;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class RequestLogTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String TRACEPARENT = "00-" + TRACE + "-b7ad6b7169203331-01";
    private static ExampleServer server;

    private final Logger requests = (Logger) LoggerFactory.getLogger("dev.signet.requests");
    private final Lines lines = new Lines();

    @BeforeAll
    static void start() {
        server = ExampleServer.start("/v1/customers");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void listen() {
        lines.start();
        requests.addAppender(lines);
    }

    @AfterEach
    void detach() {
        requests.detachAppender(lines);
    }

    @Test
    void oneIdLeadsFromTheCallersTraceToTheLogAndTheAnswer() throws Exception {
        HttpResponse<String> answer = server.send(
                "GET",
                "/cust_000000000000/refunds",
                "traceparent",
                TRACEPARENT,
                "authorization",
                "Bearer " + DevTokens.mint("support"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("traceresponse").orElseThrow()).startsWith("00-" + TRACE);
        assertThat(answer.body()).contains("\"instance\":\"/traces/" + TRACE + "/");
        assertThat(line().getMDCPropertyMap()).containsEntry("trace_id", TRACE);
        assertThat(members(line()))
                .containsEntry("operation", "RefundsApi.list")
                .containsEntry("route", "/v1/customers/{customer_id}/refunds")
                .containsEntry("status", 404)
                .containsEntry("problem", "/problems/customer-not-found");
        assertThat(line().toString() + members(line())).doesNotContain("cust_000000000000");
    }

    @Test
    void whoeverIsNotLetInIsLoggedAsWell() {
        HttpResponse<String> answer = server.send(
                "GET", "/cust_ABCDEF123456/refunds", "traceparent", TRACEPARENT, "authorization", "Bearer of.no.token");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(line().getMDCPropertyMap()).containsEntry("trace_id", TRACE);
        assertThat(members(line()))
                .containsEntry("operation", "RefundsApi.list")
                .containsEntry("status", 401);
    }

    private ILoggingEvent line() {
        assertThat(lines.list).hasSize(1);
        return lines.list.get(0);
    }

    private static Map<String, Object> members(ILoggingEvent line) {
        return line.getKeyValuePairs().stream().collect(Collectors.toMap(pair -> pair.key, pair -> pair.value));
    }

    /** Lines with what the MDC had when they were written. */
    private static final class Lines extends ListAppender<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            super.append(event);
        }
    }
}

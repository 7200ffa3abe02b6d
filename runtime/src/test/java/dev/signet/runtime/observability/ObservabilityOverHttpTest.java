package dev.signet.runtime.observability;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.signet.runtime.Service;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class ObservabilityOverHttpTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String TRACEPARENT = "00-" + TRACE + "-b7ad6b7169203331-01";

    private final Logger requests = (Logger) LoggerFactory.getLogger("dev.signet.requests");
    private final Lines lines = new Lines();
    private Service service;

    @BeforeEach
    void start() {
        service = Service.start(Map.of("spec.name", "ObservabilityOverHttpTest", "signet.request-log.enabled", true));
        requests.setLevel(Level.INFO);
        requests.setAdditive(false);
        requests.addAppender(lines);
        lines.start();
    }

    @AfterEach
    void stop() {
        requests.detachAppender(lines);
        service.close();
    }

    @Test
    void aRequestIsToldInOneLineByItsOperationAndRouteInItsTrace() {
        HttpResponse<String> answer = service.get("/v1/shelves/secret-shelf/books?limit=7", "traceparent", TRACEPARENT);

        ILoggingEvent line = line();
        assertThat(line.getMDCPropertyMap())
                .containsEntry("trace_id", TRACE)
                .containsEntry(
                        "span_id",
                        answer.headers()
                                .firstValue("traceresponse")
                                .orElseThrow()
                                .substring(36, 52));
        assertThat(members(line))
                .containsEntry("operation", "Shelf.find")
                .containsEntry("method", "GET")
                .containsEntry("route", "/v1/shelves/{shelf}/books")
                .containsEntry("status", 200)
                .containsEntry("bytes", (long) answer.body().length())
                .doesNotContainKey("problem");
        assertThat((double) members(line).get("duration_ms")).isPositive();
        assertThat(line.toString() + members(line)).doesNotContain("secret-shelf", "limit");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /v1/shelves/none/books,           404, Shelf.find, about:blank",
        "GET,    /v1/shelves/broken/books,         500, Shelf.find, about:blank",
        "GET,    /v1/shelves/a/books?limit=0,      400, Shelf.find, /problems/validation-error",
        "GET,    /v1/nowhere/secret,               404, ,           about:blank",
        "DELETE, /v1/shelves/a/books,              405, ,           about:blank",
        "BREW,   /v1/shelves/a/books,              501, ,           about:blank",
        "OPTIONS,/v1/shelves/a/books,              204, ,           "
    })
    void whatIsRefusedIsToldToo(String method, String path, int status, String operation, String problem) {
        HttpResponse<String> answer = service.send(method, path, null);

        assertThat(answer.statusCode()).isEqualTo(status);
        Map<String, Object> members = members(line());
        assertThat(members)
                .containsEntry("method", method.equals("BREW") ? "OTHER" : method)
                .containsEntry("status", status);
        assertThat(members.get("operation")).isEqualTo(operation);
        assertThat(members.get("problem")).isEqualTo(problem);
        Timer timer = service.bean(MeterRegistry.class)
                .get("http.server.operations")
                .tag("operation", operation == null ? "none" : operation)
                .tag("method", method.equals("BREW") ? "OTHER" : method)
                .tag("status", Integer.toString(status))
                .tag("problem", problem == null ? "none" : problem)
                .timer();
        assertThat(timer.count()).isEqualTo(1);
    }

    @Test
    void whatIsNoRequestAtAllIsToldToo() {
        service.raw("GET /%zz HTTP/1.1\r\nHost: here\r\n\r\n");

        assertThat(members(line())).containsEntry("status", 400).containsEntry("problem", "about:blank");
    }

    @Test
    void pathsThatAreNotThereShareOneTimer() {
        for (int path = 0; path < 50; path++) {
            service.get("/v1/" + UUID.randomUUID());
            service.send("M" + path, "/v1/" + UUID.randomUUID(), null);
        }

        assertThat(service.bean(MeterRegistry.class).getMeters()).hasSize(2);
        assertThat(service.bean(MeterRegistry.class)
                        .get("http.server.operations")
                        .tag("status", "404")
                        .timer()
                        .count())
                .isEqualTo(50);
    }

    @Test
    void whereNobodyObservesNothingIsTold() {
        try (Service quiet = Service.start(Map.of())) {
            quiet.get("/v1/shelves/a/books");

            assertThat(lines.list).isEmpty();
        }
    }

    private ILoggingEvent line() {
        assertThat(lines.list).hasSize(1);
        return lines.list.get(0);
    }

    private static Map<String, Object> members(ILoggingEvent line) {
        return line.getKeyValuePairs().stream().collect(Collectors.toMap(pair -> pair.key, pair -> pair.value));
    }

    @Factory
    @Requires(property = "spec.name", value = "ObservabilityOverHttpTest")
    static class Meters {

        @Singleton
        MeterRegistry registry() {
            return new SimpleMeterRegistry();
        }
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

package dev.signet.example.observability;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

class TraceFilterTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String TRACEPARENT = "00-" + TRACE + "-b7ad6b7169203331-01";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static EmbeddedServer server;

    private final Logger access = (Logger) LoggerFactory.getLogger("access");
    private final Lines lines = new Lines();

    @BeforeAll
    static void start() {
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "spec.name", "TraceFilterTest",
                        "micronaut.server.port", -1,
                        "datasources.default.url", "jdbc:h2:mem:traces"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void listen() {
        lines.start();
        access.addAppender(lines);
    }

    @AfterEach
    void detach() {
        access.detachAppender(lines);
    }

    @Test
    void theTraceIsKnownToTheThreadThatRunsTheService() throws Exception {
        assertThat(get("/trace", "traceparent", TRACEPARENT).body()).isEqualTo(TRACE);
    }

    @Test
    void aRequestWithoutATraceStartsOne() throws Exception {
        assertThat(get("/trace").body()).matches("[0-9a-f]{32}").isNotEqualTo(TRACE);
    }

    @Test
    void aRequestIsLoggedOnceInItsTrace() throws Exception {
        get("/trace?card=4111111111111111", "traceparent", TRACEPARENT);

        ILoggingEvent line = lines.next();
        assertThat(line.getMDCPropertyMap()).containsEntry("trace_id", TRACE);
        assertThat(members(line))
                .containsEntry("method", "GET")
                .containsEntry("path", "/trace")
                .containsEntry("status", 200)
                .containsKey("duration_ms");
        assertThat(lines.events).isEmpty();
    }

    @Test
    void aRequestThatIsRefusedIsLoggedInItsTraceToo() throws Exception {
        get("/trace/of/the/caller", "traceparent", TRACEPARENT, "authorization", "Bearer of.no.token");

        ILoggingEvent line = lines.next();
        assertThat(line.getMDCPropertyMap()).containsEntry("trace_id", TRACE);
        assertThat(members(line)).containsEntry("status", 401);
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.getURL() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Map<String, Object> members(ILoggingEvent line) {
        return line.getKeyValuePairs().stream().collect(Collectors.toMap(pair -> pair.key, pair -> pair.value));
    }

    /** What was logged, to be waited for: a response may arrive before its line is written. */
    private static final class Lines extends AppenderBase<ILoggingEvent> {
        private final BlockingQueue<ILoggingEvent> events = new LinkedBlockingQueue<>();

        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            events.add(event);
        }

        ILoggingEvent next() throws InterruptedException {
            ILoggingEvent event = events.poll(10, TimeUnit.SECONDS);
            assertThat(event).as("the next line of the access log").isNotNull();
            return event;
        }
    }

    @Controller("/trace")
    @Requires(property = "spec.name", value = "TraceFilterTest")
    static class TraceController {
        @Get
        @ExecuteOn(TaskExecutors.BLOCKING)
        @Secured(SecurityRule.IS_ANONYMOUS)
        String trace() {
            return MDC.get("trace_id");
        }

        @Get("/of/the/caller")
        @Secured(SecurityRule.IS_AUTHENTICATED)
        String traceOfTheCaller() {
            return MDC.get("trace_id");
        }
    }
}

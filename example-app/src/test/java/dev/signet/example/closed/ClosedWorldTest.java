package dev.signet.example.closed;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.signet.annotations.Stored;
import dev.signet.example.ExampleServer;
import dev.signet.example.ServedDocument;
import dev.signet.example.closed.ClosedApi.Refused;
import dev.signet.example.closed.ClosedApi.RefusedOtherwise;
import dev.signet.example.closed.ClosedApi.Thing;
import dev.signet.runtime.problem.Problem;
import dev.signet.runtime.problem.ProblemException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.exceptions.NotFoundException;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;

/** Whatever a service does, its clients meet nothing that the document does not list. */
class ClosedWorldTest {
    private static final Pattern INSTANCE = Pattern.compile("\"instance\":\"(/traces/[0-9a-f]{32}/[0-9a-f]{16})\"");

    private static ExampleServer server;
    private static ServedDocument document;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = ExampleServer.start("/v1/closed");
        document = server.document("closed-v1");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Arguments when(String what, String call, String operation, Callable<?> next) {
        return Arguments.of(what, call, operation, next);
    }

    private static Callable<?> thrown(Throwable failure) {
        return () -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (Exception) failure;
        };
    }

    private static Callable<?> refused(Supplier<String> member, Supplier<String> message) {
        return thrown(new Refused(member, message));
    }

    private static int deep(int level) {
        return deep(level + 1) + 1;
    }

    private static <T> T fail(RuntimeException failure) {
        throw failure;
    }

    static Stream<Arguments> broken() {
        Throwable status = new HttpStatusException(HttpStatus.I_AM_A_TEAPOT, "secret");
        return Stream.of(
                when("an unchecked exception", "GET /one", "one", thrown(new IllegalStateException("secret"))),
                when("a checked exception", "GET /list", "list", thrown(new IOException("secret"))),
                when("an exception with a status", "GET /one", "one", thrown(status)),
                when("an exception Micronaut answers 404", "GET /one", "one", thrown(new NotFoundException())),
                when("a problem of the runtime's", "GET /one", "one", thrown(new ProblemException(Problem.of(418)))),
                when("the same later", "GET /later", "later", () -> CompletableFuture.failedFuture(status)),
                when(
                        "the same where content is read",
                        "PUT /content",
                        "store",
                        thrown(new ProblemException(Problem.of(418)))),
                when("an error", "DELETE /one", "remove", thrown(new AssertionError("secret"))),
                when("an endless recursion", "GET /one", "one", () -> deep(0)),
                when("no memory", "GET /one", "one", thrown(new OutOfMemoryError("secret"))),
                when("null", "GET /one", "one", () -> null),
                when("null for a list", "GET /list", "list", () -> null),
                when("null in a list", "GET /list", "list", () -> Arrays.asList(new Thing("a"), null)),
                when("null for an Optional", "GET /optional", "optional", () -> null),
                when("null for a text", "GET /text", "text", () -> null),
                when("null for content", "GET /bytes", "bytes", () -> null),
                when("null for a stage", "GET /later", "later", () -> null),
                when("null in a stage", "GET /later", "later", () -> CompletableFuture.completedFuture(null)),
                when("null for a publisher", "GET /items", "items", () -> null),
                when("null for what is stored", "PUT /stored", "put", () -> null),
                when("null in what is stored", "PUT /stored", "put", () -> Stored.created(null)),
                when("nothing where something is stored", "PUT /stored", "put", Stored::replaced),
                when(
                        "null for what is stored later",
                        "PUT /stored/later",
                        "putLater",
                        () -> CompletableFuture.completedFuture(null)),
                when(
                        "what is stored and breaks a rule",
                        "PUT /stored",
                        "put",
                        () -> Stored.replaced(new Thing("secret"))),
                when("null in a record", "GET /one", "one", () -> new Thing(null)),
                when("null for a location", "POST /made", "make", () -> new Thing(null)),
                when("a value that breaks a rule", "GET /one", "one", () -> new Thing("secret")),
                when("a text that breaks a rule", "GET /text", "text", () -> "secret"),
                when("an element that breaks a rule", "GET /list", "list", () -> List.of(new Thing("secret"))),
                when("a present value that does", "GET /optional", "optional", () -> Optional.of(new Thing("secret"))),
                when(
                        "one in a stage",
                        "GET /later",
                        "later",
                        () -> CompletableFuture.completedFuture(new Thing("secret"))),
                when("the first of a publisher", "GET /items", "items", () -> Flux.just(new Thing("secret"))),
                when("a value of another class", "GET /one", "one", () -> "secret"),
                when(
                        "a publisher that fails",
                        "GET /items",
                        "items",
                        () -> Flux.error(new IllegalStateException("secret"))),
                when("a stage that is cancelled", "GET /later", "later", () -> {
                    CompletableFuture<Thing> stage = new CompletableFuture<>();
                    stage.cancel(false);
                    return stage;
                }),
                when(
                        "a member that throws",
                        "GET /one",
                        "one",
                        refused(() -> fail(new IllegalStateException("secret")), () -> "")),
                when(
                        "a member with a status",
                        "GET /later",
                        "later",
                        refused(() -> fail((RuntimeException) status), () -> "")),
                when("a member that is null", "DELETE /one", "remove", refused(() -> null, () -> "")),
                when(
                        "a message that throws",
                        "GET /items",
                        "items",
                        refused(() -> "", () -> fail(new IllegalArgumentException("secret")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void whatTheContractDoesNotAllowIsAFailureThatTheLogExplains(
            String what, String call, String operation, Callable<?> next) {
        // Requests of others may be logged while this one is looked at.
        List<ILoggingEvent> logged = new CopyOnWriteArrayList<>();
        AppenderBase<ILoggingEvent> log = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                logged.add(event);
            }
        };
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        HttpResponse<String> answer = send(call, next);
        root.detachAppender(log);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .startsWith(
                        "{\"type\":\"about:blank\",\"title\":\"Internal Server Error\",\"status\":500,\"instance\":")
                .doesNotContain("secret", "java", "Exception");
        document.foresees(answer);
        Matcher instance = INSTANCE.matcher(answer.body());
        assertThat(instance.find()).isTrue();
        assertThat(logged)
                .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.ERROR))
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains(instance.group(1), "ClosedApiController." + operation);
    }

    private static HttpResponse<String> send(String call, Callable<?> next) {
        server.bean(ClosedService.class).next = next;
        String[] words = call.split(" ");
        return words[0].equals("PUT")
                ? server.send("PUT", words[1], BodyPublishers.ofString("x"), "Content-Type", "application/octet-stream")
                : server.send(words[0], words[1]);
    }

    @Test
    void aProblemIsToldAsTheOneThatIsDeclaredWhateverItIsBesides() {
        HttpResponse<String> answer = send("GET /one", thrown(new RefusedOtherwise()));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("\"type\":\"/problems/refused\"", "\"reason\":\"tea\"");
        document.foresees(answer);
    }

    @Test
    void whatUtf8CannotHoldIsToldAsUnreadable() {
        HttpResponse<String> answer = send("GET /one", () -> new Thing("\ud800"));
        assertThat(answer.body()).isEqualTo("{\"id\":\"\ufffd\"}");
        document.foresees(answer);
    }

    @Test
    void anItemThatBreaksARuleBreaksTheAnswerOff() {
        Flux<Thing> items = Flux.just(new Thing("a"), new Thing("secret"));
        server.bean(ClosedService.class).next = () -> items;
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> server.send("GET", "/items")))
                .hasRootCauseInstanceOf(IOException.class);
    }
}

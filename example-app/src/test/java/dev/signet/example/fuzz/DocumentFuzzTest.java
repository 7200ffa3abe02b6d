package dev.signet.example.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.example.ExampleServer;
import dev.signet.example.ServedDocument;
import dev.signet.example.fuzz.RandomRequests.Sent;
import dev.signet.example.security.DevTokens;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * For every operation of the served documents, requests at random: whatever they are, their answer is one that the document
 * foresees, with its headers and its body, and none is a failure of the service. What the document allows is not refused,
 * and what has one fault is refused for it. {@code -Dfuzz.requests} says how many each is sent, {@code -Dfuzz.seed} which.
 */
class DocumentFuzzTest {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 30);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_121L);
    private static final List<String> DOCUMENTS = List.of(
            "refunds-v1",
            "customers-v1",
            "constraints-v1",
            "content-v1",
            "echo-v1",
            "grouped-orders-v1",
            "inherited-books-v1",
            "limited-v1",
            "owned-notes-v1",
            "stored-settings-v1",
            "types-v1",
            "uploads-v1",
            "versioned-notes-v1");

    /**
     * Where the document cannot follow ({@code docs/types.md}): constraints and classes of the contract's own, time zones and
     * currencies.
     */
    private static final Set<String> JUDGED_BY_CODE = Set.of(
            "post /v1/constraints/bookings",
            "get /v1/constraints/free",
            "post /v1/constraints/deposits",
            "get /v1/constraints/rooms",
            "get /v1/echo/{shelf}/period",
            "post /v1/echo/{shelf}/kept",
            "get /v1/echo/repeated",
            "get /v1/echo/lists/separated/{ids}",
            "post /v1/types/pairs",
            "post /v1/types/shelves",
            "post /v1/types/moments",
            "post /v1/types/names",
            "post /v1/types/isbns",
            "get /v1/types/isbns/{isbn}");

    /** They ask for If-Match or If-None-Match, and OpenAPI has no word for one of two headers. */
    private static final Set<String> UNDER_ONE_OF_TWO_CONDITIONS = Set.of("put /v1/stored/settings/{name}");

    /** Their beans fail where a test asks them to by a number or a long text; and the last two are nobody's to call. */
    private static final Set<String> LEFT_OUT = Set.of(
            "get /v1/content/items",
            "get /v1/content/stream/{size}",
            "get /v1/content/later/{outcome}",
            "post /v1/content/forms",
            "delete /v1/limited/lines",
            "delete /v1/owned/notes");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ExampleServer server;
    private static URI address;
    private static List<String> credentials;

    @BeforeAll
    static void start() {
        // A limit is no fault of the request that meets it.
        server = ExampleServer.start("/v1/fuzz", Map.of("signet.testing.rate-limits", "on-demand"));
        address = server.bean(EmbeddedServer.class).getURI();
        credentials = List.of(
                "Bearer " + DevTokens.mint("support", "writer"), "Bearer " + DevTokens.mint("audit"), "Bearer x", "");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerIsOneThatTheDocumentForesees() throws IOException, InterruptedException {
        Stream.Builder<DynamicTest> tests = Stream.builder();
        for (String name : DOCUMENTS) {
            ServedDocument served = server.document(name);
            served.root().path("paths").properties().forEach(path -> path.getValue()
                    .propertyStream()
                    .map(operation -> operation.getKey() + " " + path.getKey())
                    .filter(operation -> !LEFT_OUT.contains(operation))
                    .forEach(
                            operation -> tests.add(DynamicTest.dynamicTest(operation, () -> fuzz(served, operation)))));
        }
        return tests.build();
    }

    private static void fuzz(ServedDocument served, String operation) throws IOException, InterruptedException {
        String method = operation.split(" ")[0];
        String path = operation.split(" ")[1];
        Random random = new Random(SEED + operation.hashCode());
        RandomRequests requests = new RandomRequests(address, served, path, method, credentials, random);
        boolean judgedByCode = JUDGED_BY_CODE.contains(operation);
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            Sent sent = requests.next();
            HttpResponse<String> answer = CLIENT.send(sent.request(), BodyHandlers.ofString());
            try {
                if (!isForWantOfACondition(operation, sent, answer)) {
                    isAsExpected(answer, sent.expected(), judgedByCode);
                }
                served.foresees(answer);
                isThere(served, sent.request(), answer);
            } catch (AssertionError deviation) {
                throw new AssertionError(told(i, sent, answer) + deviation.getMessage(), deviation);
            }
            statuses.merge(answer.statusCode(), 1, Integer::sum);
        }
        // A fuzzer that never gets past the first check proves nothing.
        if (!judgedByCode) {
            assertThat(statuses.keySet())
                    .as("%s", statuses)
                    .anyMatch(status -> !RandomRequests.OF_FAULTS.contains(status));
        }
    }

    private static boolean isForWantOfACondition(String operation, Sent sent, HttpResponse<String> answer) {
        boolean isUnconditional =
                sent.request().headers().firstValue("If-Match").isEmpty()
                        && sent.request()
                                .headers()
                                .firstValue("If-None-Match")
                                .filter("*"::equals)
                                .isEmpty();
        return answer.statusCode() == 428 && isUnconditional && UNDER_ONE_OF_TWO_CONDITIONS.contains(operation);
    }

    private static void isAsExpected(HttpResponse<String> answer, int expected, boolean judgedByCode) {
        if (expected > 0) {
            assertThat(answer.statusCode()).isEqualTo(expected);
        } else if (expected == 0 && !judgedByCode) {
            assertThat(answer.statusCode()).isNotIn(RandomRequests.OF_FAULTS);
        }
        assertThat(answer.statusCode()).isLessThan(500);
    }

    /** What was created stands where the answer says. */
    private static void isThere(ServedDocument served, HttpRequest created, HttpResponse<String> answer)
            throws IOException, InterruptedException {
        Optional<String> location = answer.headers().firstValue("Location");
        if (location.isEmpty() || !isRead(served, location.get())) {
            return;
        }
        HttpRequest request = HttpRequest.newBuilder(address.resolve(location.get()))
                .header(
                        "Authorization",
                        created.headers().firstValue("Authorization").orElse(""))
                .build();
        HttpResponse<String> read = CLIENT.send(request, BodyHandlers.ofString());
        assertThat(read.statusCode()).as("GET %s", location.get()).isEqualTo(200);
        served.foresees(read);
    }

    private static boolean isRead(ServedDocument served, String location) {
        return served.methods(location).contains("GET") && !LEFT_OUT.contains("get " + served.path(location));
    }

    private static String told(int number, Sent sent, HttpResponse<String> answer) {
        String content = sent.request().bodyPublisher().isPresent() ? SentContent.of(sent.request()) : "";
        return "-Dfuzz.seed=" + SEED + ", request " + number + ", " + sent.request() + " "
                + sent.request().headers().map() + "\n" + content + "\n" + answer.body() + "\n";
    }

    @TestFactory
    Stream<DynamicTest> everyMethodIsAnsweredOrNotAllowed() throws IOException, InterruptedException {
        Stream.Builder<DynamicTest> tests = Stream.builder();
        for (String name : DOCUMENTS) {
            ServedDocument served = server.document(name);
            served.root()
                    .path("paths")
                    .properties()
                    .forEach(path -> tests.add(DynamicTest.dynamicTest(path.getKey(), () -> {
                        for (String method : List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")) {
                            isAnsweredOrNotAllowed(served, path.getKey(), method);
                        }
                    })));
        }
        return tests.build();
    }

    private static void isAnsweredOrNotAllowed(ServedDocument served, String template, String method)
            throws IOException, InterruptedException {
        String path = template.replaceAll("\\{[^}]*}", "1");
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .method(method, BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
        Set<String> methods = served.methods(path);
        if (method.equals("OPTIONS")) {
            assertThat(answer.statusCode()).isEqualTo(204);
            assertThat(allowed(answer)).isEqualTo(methods);
        } else if (methods.contains(method)) {
            assertThat(answer.statusCode()).as(method).isNotIn(405, 500);
            served.foresees(answer);
        } else {
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(allowed(answer)).isEqualTo(methods);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    private static Set<String> allowed(HttpResponse<String> answer) {
        return Set.of(String.join(",", answer.headers().allValues("Allow"))
                .toUpperCase(Locale.ROOT)
                .split(" *, *"));
    }
}

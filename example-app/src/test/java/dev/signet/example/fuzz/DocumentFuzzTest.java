package dev.signet.example.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.signet.example.ExampleServer;
import dev.signet.example.ServedDocument;
import dev.signet.example.security.DevTokens;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * For every operation of every served document, requests at random: whatever they are, their answer is one that the
 * document foresees, with its headers and its body, and none is a failure of the service. {@code -Dfuzz.requests} says how
 * many, {@code -Dfuzz.seed} which.
 */
class DocumentFuzzTest {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 200);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_121L);
    private static final List<String> DOCUMENTS = List.of(
            "refunds-v1",
            "constraints-v1",
            "content-v1",
            "echo-v1",
            "grouped-orders-v1",
            "inherited-books-v1",
            "types-v1",
            "uploads-v1");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ExampleServer server;
    private static URI address;
    private static List<String> credentials;

    @BeforeAll
    static void start() {
        server = ExampleServer.start("/v1/fuzz");
        address = server.bean(EmbeddedServer.class).getURI();
        credentials =
                List.of("Bearer " + DevTokens.mint("support"), "Bearer " + DevTokens.mint("audit"), "Bearer x", "");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerIsOneThatTheDocumentForesees() throws IOException, InterruptedException {
        Stream.Builder<DynamicTest> tests = Stream.builder();
        for (String name : DOCUMENTS) {
            JsonNode document = document(name);
            ServedDocument served = server.document(name);
            document.path("paths").properties().forEach(path -> path.getValue()
                    .fieldNames()
                    .forEachRemaining(method -> tests.add(DynamicTest.dynamicTest(
                            name + " " + method + " " + path.getKey(),
                            () -> fuzz(document, served, path.getKey(), method)))));
        }
        return tests.build();
    }

    private static JsonNode document(String name) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/openapi/" + name + ".json"))
                .build();
        return new ObjectMapper()
                .readTree(CLIENT.send(request, BodyHandlers.ofString()).body());
    }

    private static void fuzz(JsonNode document, ServedDocument served, String path, String method)
            throws IOException, InterruptedException {
        Random random = new Random(SEED + path.hashCode() * 31L + method.hashCode());
        RandomRequests requests = new RandomRequests(address, document, credentials, random);
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            HttpRequest request = requests.next(path, method);
            HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
            try {
                assertThat(answer.statusCode()).as(answer.body()).isNotEqualTo(500);
                served.foresees(answer);
            } catch (AssertionError deviation) {
                throw new AssertionError(
                        "Request " + i + ", " + request + " "
                                + request.headers().map() + ": " + deviation.getMessage(),
                        deviation);
            }
            statuses.merge(answer.statusCode(), 1, Integer::sum);
        }
        // A fuzzer that never gets past the first check proves nothing.
        assertThat(statuses.keySet()).as("%s", statuses).anyMatch(status -> status < 400);
    }
}

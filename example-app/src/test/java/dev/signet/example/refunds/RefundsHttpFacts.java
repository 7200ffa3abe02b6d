package dev.signet.example.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.signet.example.ServedDocument;
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
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The contract over HTTP on every database, as a client meets it. Each fact has a customer of its own, with 10,000 cents,
 * and every answer must be one that the served document foresees.
 */
abstract class RefundsHttpFacts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final long BALANCE = 10_000;
    private static String support;

    private final String key = UUID.randomUUID().toString();
    private ServedDocument document;
    private String customer;

    /** The service, started. */
    abstract EmbeddedServer server();

    @BeforeAll
    static void mint() {
        support = DevTokens.mint("support");
    }

    @BeforeEach
    void openAnAccount() throws Exception {
        document = ServedDocument.of(CLIENT, server().getURI(), "refunds-v1");
        customer = Customers.open(bean(DataSource.class), BALANCE);
    }

    @Test
    void aRefundIsCreatedWhereItsLocationSays() throws Exception {
        HttpResponse<String> created = issue(support, key, refund(2_500, "duplicate"));

        assertThat(created.statusCode()).isEqualTo(201);
        JsonNode refund = JSON.readTree(created.body());
        assertThat(refund.path("customer_id").textValue()).isEqualTo(customer);
        assertThat(refund.path("amount_cents").longValue()).isEqualTo(2_500);
        assertThat(refund.path("reason").textValue()).isEqualTo("duplicate");
        String location = location(created);
        assertThat(location).isEqualTo(refunds() + "/" + refund.path("id").textValue());
        HttpResponse<String> found = get(location);
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(found.body())).isEqualTo(refund);
    }

    @Test
    void aRetryIsAnsweredAsTheFirstTimeAndTakesNothing() throws Exception {
        HttpResponse<String> first = issue(support, key, refund(6_000, "duplicate"));

        HttpResponse<String> retry = issue(support, key, refund(6_000, "duplicate"));

        assertThat(retry.statusCode()).isEqualTo(201);
        assertThat(retry.body()).isEqualTo(first.body());
        assertThat(location(retry)).isEqualTo(location(first));
        assertThat(first.headers().firstValue("Idempotent-Replayed")).isEmpty();
        assertThat(retry.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(JSON.readTree(get(refunds()).body())).hasSize(1);
    }

    @Test
    void aKeyIsTakenWhereTheDocumentTakesIt() throws Exception {
        String schema = ServedDocument.pointer(
                "paths", "/v1/customers/{customer_id}/refunds", "post", "parameters", "1", "schema");
        String longest = "k".repeat(255);
        String escaped = "\\\\".repeat(255);
        for (String each : List.of(
                "k",
                "\"k\"",
                "\"a\\\"b\"",
                "\"a\\\\b\"",
                "a\\b",
                "\"a\\b\"",
                "\"a",
                "a\"",
                "\"\"",
                "\"a b\"",
                "\"a\", \"b\"",
                "\"a\";b",
                "a,b",
                longest,
                longest + "k",
                '"' + longest + '"',
                '"' + longest + "k\"",
                '"' + escaped + '"',
                '"' + escaped + "k\"")) {
            boolean taken = document.fits(schema, JSON.writeValueAsString(each));
            HttpResponse<String> answer = issue(support, each, refund(1, "error"));
            assertThat(answer.statusCode()).as(each).isEqualTo(taken ? 201 : 400);
        }
    }

    @Test
    void aKeyIsNotGoodForAnotherRefund() throws Exception {
        issue(support, key, refund(2_500, "duplicate"));

        HttpResponse<String> other = issue(support, key, refund(2_501, "duplicate"));

        assertThat(problem(other, 409).path("type").textValue()).isEqualTo("/problems/idempotency-key-reused");
        assertThat(JSON.readTree(get(refunds()).body())).hasSize(1);
    }

    @Test
    void aRefundOfMoreThanTheBalanceNamesWhatIsLeft() throws Exception {
        HttpResponse<String> refused = issue(support, key, refund(10_001, "duplicate"));

        JsonNode problem = problem(refused, 422);
        assertThat(problem.path("type").textValue()).isEqualTo("/problems/refund-exceeds-balance");
        assertThat(problem.path("available_cents").longValue()).isEqualTo(10_000);
    }

    @Test
    void aReasonThatIsNoneIsPointedAt() throws Exception {
        HttpResponse<String> refused = issue(support, key, refund(2_500, "whim"));

        JsonNode errors = problem(refused, 400).path("errors");
        assertThat(errors).hasSize(1);
        assertThat(errors.path(0).path("pointer").textValue()).isEqualTo("#/reason");
        assertThat(errors.path(0).path("code").textValue()).isEqualTo("enum");
    }

    @Test
    void aCallerWithoutCredentialsIsChallenged() throws Exception {
        HttpResponse<String> refused = send(HttpRequest.newBuilder(uri(refunds()))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(refund(2_500, "duplicate"))));

        problem(refused, 401);
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
    }

    @Test
    void aCallerWithAnotherRoleIsRefused() throws Exception {
        problem(issue(DevTokens.mint("audit"), key, refund(2_500, "duplicate")), 403);
    }

    @Test
    void concurrentRefundsNeverTakeMoreThanTheBalance() throws Exception {
        List<HttpResponse<String>> answers = atOnce(40, attempt -> key + "-" + attempt, refund(500, "requested"));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(20);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 422).hasSize(20);
        assertThat(bean(RefundLedger.class).refundableCents(customer)).hasValue(0);
        assertThat(JSON.readTree(get(refunds() + "?limit=100").body())).hasSize(20);
    }

    @Test
    void concurrentRetriesAreCarriedOutOnce() throws Exception {
        List<HttpResponse<String>> answers = atOnce(20, attempt -> key, refund(500, "requested"));

        String refund = issue(support, key, refund(500, "requested")).body();
        assertThat(answers).filteredOn(RefundsHttpFacts::isFirst).hasSize(1);
        for (HttpResponse<String> answer : answers) {
            if (answer.statusCode() == 201) {
                assertThat(answer.body()).isEqualTo(refund);
            } else {
                assertThat(problem(answer, 409).path("type").textValue())
                        .isEqualTo("/problems/idempotency-request-in-progress");
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            }
        }
        assertThat(bean(RefundLedger.class).refundableCents(customer)).hasValue(BALANCE - 500);
        assertThat(JSON.readTree(get(refunds()).body())).hasSize(1);
    }

    /** Whether the operation ran for this answer. */
    private static boolean isFirst(HttpResponse<String> answer) {
        return answer.statusCode() == 201
                && answer.headers().firstValue("Idempotent-Replayed").isEmpty();
    }

    private static String refund(long amountCents, String reason) {
        return """
                {"amount_cents": %d, "reason": "%s"}""".formatted(amountCents, reason);
    }

    private String refunds() {
        return "/v1/customers/" + customer + "/refunds";
    }

    private HttpResponse<String> issue(String token, String key, String body) throws IOException, InterruptedException {
        return send(issuing(token, key, body));
    }

    /** So many refunds, all asked for before the first answer is awaited. */
    private List<HttpResponse<String>> atOnce(int attempts, IntFunction<String> keys, String body) {
        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, attempts)
                .mapToObj(attempt -> issuing(support, keys.apply(attempt), body).build())
                .map(request -> CLIENT.sendAsync(request, BodyHandlers.ofString()))
                .toList();
        List<HttpResponse<String>> answers =
                asked.stream().map(CompletableFuture::join).toList();
        answers.forEach(document::foresees);
        return answers;
    }

    private HttpRequest.Builder issuing(String token, String key, String body) {
        return HttpRequest.newBuilder(uri(refunds()))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + support));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        document.foresees(answer);
        return answer;
    }

    private URI uri(String path) {
        return URI.create(server().getURL() + path);
    }

    private <T> T bean(Class<T> type) {
        return server().getApplicationContext().getBean(type);
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    private static JsonNode problem(HttpResponse<String> response, int status) throws IOException {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        return problem;
    }
}

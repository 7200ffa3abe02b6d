package dev.signet.processor.targets.openapi;

import static dev.signet.processor.model.Contracts.contract;
import static dev.signet.processor.model.Contracts.empty;
import static dev.signet.processor.model.Contracts.operation;
import static dev.signet.processor.model.Contracts.problem;
import static dev.signet.processor.model.Contracts.record;
import static dev.signet.processor.model.Contracts.refunds;
import static dev.signet.processor.model.Contracts.required;
import static dev.signet.processor.model.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.processor.model.Content;
import dev.signet.processor.model.Contracts;
import dev.signet.processor.model.Delivery;
import dev.signet.processor.model.Doc;
import dev.signet.processor.model.Idempotency;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.ProblemType;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Success;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.Value;
import dev.signet.processor.model.Verb;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResponseObjectsTest {
    private static final JsonNode DOCUMENT = Rendered.document(refunds());
    private static final JsonNode ISSUED = DOCUMENT.at("/paths/~1v1~1customers~1{customer_id}~1refunds/post/responses");

    @Test
    void aResponseStandsForEveryStatusInOrder() {
        assertThat(ISSUED.fieldNames())
                .toIterable()
                .containsExactly(
                        "201", "400", "401", "403", "404", "406", "409", "413", "414", "415", "417", "422", "431",
                        "500", "501", "503", "505");
    }

    @Test
    void whatWasCreatedHasALocation() {
        assertThat(ISSUED.at("/201/headers/Location/schema"))
                .hasToString("{\"type\":\"string\",\"format\":\"uri-reference\"}");
    }

    @Test
    void aProblemSaysThatItIsNotToBeStored() {
        ISSUED.propertyStream()
                .filter(response -> Integer.parseInt(response.getKey()) >= 400)
                .forEach(response -> assertThat(resolved(response.getValue()).at("/headers/Cache-Control/$ref"))
                        .hasToString("\"#/components/headers/NotStored\""));
    }

    // What the connection may answer is one component for all operations.
    private static JsonNode resolved(JsonNode response) {
        return response.has("$ref") ? DOCUMENT.at(response.get("$ref").asText().substring(1)) : response;
    }

    @Test
    void aResponseSaysThatItIsAReplay() {
        assertThat(ISSUED.at("/201/headers").has("Idempotent-Replayed")).isTrue();
        assertThat(ISSUED.at("/422/headers").has("Idempotent-Replayed")).isTrue();
        assertThat(ISSUED.at("/403/headers").has("Idempotent-Replayed")).isFalse();
    }

    @Test
    void aSuccessWithoutJavadocIsDescribedByItsTypeElseByItsStatus() {
        assertThat(ISSUED.at("/201/description").asText()).isEqualTo("A refund as recorded.");
        assertThat(responses(operation(Verb.DELETE, "/v1/things", empty()))
                        .at("/204/description")
                        .asText())
                .isEqualTo("No Content");
    }

    @Test
    void nothingReturnedIsNoContent() {
        assertThat(responses(operation(Verb.DELETE, "/v1/things", empty()))
                        .path("204")
                        .has("content"))
                .isFalse();
    }

    @Test
    void problemsOfOneStatusShareAResponse() {
        JsonNode conflict = ISSUED.at("/409/content/application~1problem+json/schema");

        assertThat(conflict.path("oneOf").findValuesAsText("$ref"))
                .containsExactly(
                        "#/components/schemas/IdempotencyRequestInProgressProblem",
                        "#/components/schemas/IdempotencyKeyReusedProblem");
        assertThat(conflict.at("/discriminator/propertyName").asText()).isEqualTo("type");
        assertThat(conflict.at("/discriminator/mapping/~1problems~1idempotency-key-reused")
                        .asText())
                .isEqualTo("#/components/schemas/IdempotencyKeyReusedProblem");
    }

    @Test
    void aDeclaredAndAnImpliedProblemOfOneStatusShareAResponse() {
        TypeDefinition book = record("Book");
        Success found = new Success(200, Optional.of(required(Contracts.named("Book"))), true, Optional.empty());
        JsonNode missing = Rendered.document(contract(
                        List.of(book),
                        with(
                                operation(Verb.GET, "/v1/books", found),
                                problem("ShelfGone", 404, "shelf-gone", "No shelf."))))
                .at("/paths/~1v1~1books/get/responses/404");

        assertThat(missing.at("/content/application~1problem+json/schema/oneOf").findValuesAsText("$ref"))
                .containsExactly("#/components/schemas/ShelfGoneProblem", "#/components/schemas/Problem");
        assertThat(missing.path("description").asText())
                .isEqualTo("- Shelf gone: No shelf.\n- Not Found: There is no such resource.");
    }

    @Test
    void headersComeWithTheirProblems() {
        assertThat(ISSUED.at("/401/headers").has("WWW-Authenticate")).isTrue();
        assertThat(ISSUED.at("/409/headers").has("Retry-After")).isTrue();
        assertThat(ISSUED.at("/415/headers").has("Accept")).isTrue();
    }

    @Test
    void aKeyIsRefusedWithTheStatusOfItsOperation() {
        Idempotency idempotency = new Idempotency(Contracts.SITE, false, Duration.ofHours(1), 422, List.of(), false);
        JsonNode responses = responses(with(operation(Verb.POST, "/v1/things", empty()), idempotency));

        assertThat(responses
                        .at("/422/content/application~1problem+json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/IdempotencyKeyReusedProblem");
        assertThat(responses
                        .at("/400/content/application~1problem+json/schema/oneOf/0/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/IdempotencyKeyInvalidProblem");
    }

    @Test
    void whatTheOperationAnswersMayBeAReplayAndAFailureWhereItSaysSo() {
        ProblemType full = problem("Full", 409, "full", "It is full.");
        ProblemType closed = problem("Closed", 503, "closed", "It is closed.");
        Operation operation = with(operation(Verb.POST, "/v1/things", empty()), full, closed);

        assertThat(replayed(with(
                        operation, new Idempotency(Contracts.SITE, true, Duration.ofHours(1), 422, List.of(), false))))
                .containsExactlyInAnyOrder("204", "409");
        assertThat(replayed(with(
                        operation, new Idempotency(Contracts.SITE, true, Duration.ofHours(1), 422, List.of(), true))))
                .containsExactlyInAnyOrder("204", "409", "500", "503");
    }

    private static List<String> replayed(Operation operation) {
        JsonNode responses = responses(operation);
        List<String> statuses = new ArrayList<>();
        responses.fieldNames().forEachRemaining(statuses::add);
        statuses.removeIf(status -> !responses.path(status).path("headers").has("Idempotent-Replayed"));
        return statuses;
    }

    @Test
    void aResponseToHeadHasNoContent() {
        Success success = new Success(200, Optional.of(required(ScalarKind.STRING)), false, Optional.empty());

        assertThat(responses(operation(Verb.HEAD, "/v1/things", success)).findValues("content"))
                .isEmpty();
    }

    @Test
    void whatIsStoredIsCreatedOrReplacedWithTheSameContentAndHeaders() {
        JsonNode responses = responses(with(
                operation(Verb.PUT, "/v1/things", stored(200, Optional.of(required(ScalarKind.STRING)))),
                new Idempotency(Contracts.SITE, true, Duration.ofHours(1), 422, List.of(), false)));

        assertThat(responses.at("/200/description").asText()).isEqualTo("Replaced.");
        assertThat(responses.at("/201/description").asText()).isEqualTo("Created.");
        assertThat(responses.at("/201/content"))
                .isEqualTo(responses.at("/200/content"))
                .isNotEmpty();
        assertThat(responses.at("/201/headers"))
                .isEqualTo(responses.at("/200/headers"))
                .isNotEmpty();
        assertThat(responses.at("/201/headers").has("Location")).isFalse();
    }

    @Test
    void whatIsStoredAndNotToldIsCreatedOrNoContent() {
        JsonNode responses = responses(operation(Verb.PUT, "/v1/things", stored(204, Optional.empty())));

        assertThat(responses.has("200")).isFalse();
        assertThat(responses.path("201").has("content")).isFalse();
        assertThat(responses.path("204").has("content")).isFalse();
    }

    private static Success stored(int status, Optional<Value> body) {
        return new Success(status, body, false, Optional.empty(), Doc.NONE, Content.JSON, Delivery.NOW, true);
    }

    private static JsonNode responses(Operation operation) {
        return Rendered.document(contract(List.of(), operation)).findValue("responses");
    }
}

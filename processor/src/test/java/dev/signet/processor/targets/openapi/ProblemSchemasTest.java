package dev.signet.processor.targets.openapi;

import static dev.signet.processor.model.Contracts.asking;
import static dev.signet.processor.model.Contracts.contract;
import static dev.signet.processor.model.Contracts.empty;
import static dev.signet.processor.model.Contracts.operation;
import static dev.signet.processor.model.Contracts.property;
import static dev.signet.processor.model.Contracts.query;
import static dev.signet.processor.model.Contracts.record;
import static dev.signet.processor.model.Contracts.refunds;
import static dev.signet.processor.model.Contracts.required;
import static dev.signet.processor.model.Contracts.taking;
import static dev.signet.processor.model.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Contracts;
import dev.signet.processor.model.Idempotency;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Verb;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ProblemSchemasTest {
    @Test
    void aDeclaredProblemIsToldByItsTypeAndCarriesItsMembers() {
        JsonNode problem = components(refunds()).path("RefundExceedsBalanceProblem");

        assertThat(problem.at("/properties/type/const").asText()).isEqualTo("/problems/refund-exceeds-balance");
        assertThat(problem.at("/properties/status/const").asInt()).isEqualTo(422);
        assertThat(problem.at("/properties/available_cents/type").asText()).isEqualTo("integer");
        assertThat(problem.path("required"))
                .hasToString("[\"type\",\"title\",\"status\",\"instance\",\"available_cents\"]");
    }

    @Test
    void aProblemStaysOpen() {
        assertThat(components(refunds()).path("Problem").has("additionalProperties"))
                .isFalse();
    }

    @Test
    void aValidationProblemListsItsViolations() {
        assertThat(components(refunds()).at("/ValidationProblem/properties/errors"))
                .hasToString(
                        "{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Violation\"},\"minItems\":1}");
    }

    @Test
    void theProblemsThatAServiceGivesAreThoseOfTheDocument() {
        String validation = "{\"type\":\"/problems/validation-error\",\"title\":\"Validation error\",\"status\":400,"
                + "\"instance\":\"urn:uuid:0189f7ea-ae2c-7809-8aeb-b819cf5e9e7f\",\"errors\":["
                + "{\"in\":\"body\",\"pointer\":\"#/lines/3/sku\",\"code\":\"size\",\"detail\":\"is too long\",\"params\":{\"max\":3}},"
                + "{\"in\":\"query\",\"parameter\":\"limit\",\"code\":\"max\",\"detail\":\"is too large\"}]}";
        String blank = "{\"type\":\"about:blank\",\"title\":\"Forbidden\",\"status\":403,"
                + "\"instance\":\"urn:uuid:0189f7ea-ae2c-7809-8aeb-b819cf5e9e7f\"}";

        assertThat(Rendered.faults(refunds(), "ValidationProblem", validation)).isEmpty();
        assertThat(Rendered.faults(refunds(), "Problem", blank)).isEmpty();
        assertThat(Rendered.faults(refunds(), "CustomerNotFoundProblem", blank)).isNotEmpty();
    }

    @Test
    void aReusedKeyHasTheStatusesOfItsOperations() {
        Contract contract = contract(
                List.of(),
                with(operation(Verb.POST, "/v1/things", empty()), idempotency(422)),
                with(operation(Verb.PATCH, "/v1/things", empty()), idempotency(409)));

        assertThat(components(contract).at("/IdempotencyKeyReusedProblem/properties/status/enum"))
                .hasToString("[409,422]");
    }

    @Test
    void typesOfTheContractKeepTheirNamesAndProblemsStepAside() {
        Contract contract = taking(
                record("Problem", property("value", required(ScalarKind.STRING))),
                record("Violation"),
                record("Problem_"));

        assertThat(components(contract).at("/Problem/properties").has("value")).isTrue();
        assertThat(components(contract).at("/Problem__/properties").has("instance"))
                .isTrue();
        assertThat(components(contract)
                        .at("/ValidationProblem/properties/errors/items/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Violation_");
    }

    @Test
    void everyComponentIsReferredTo() {
        for (Contract contract : List.of(refunds(), asking(), asking(query("a", required(ScalarKind.STRING))))) {
            JsonNode document = Rendered.document(contract);
            Set<String> defined = new TreeSet<>();
            components(contract).fieldNames().forEachRemaining(name -> defined.add("#/components/schemas/" + name));
            for (String kind : List.of("headers", "responses")) {
                document.at("/components/" + kind)
                        .fieldNames()
                        .forEachRemaining(name -> defined.add("#/components/" + kind + "/" + name));
            }

            assertThat(new TreeSet<>(document.findValuesAsText("$ref"))).isEqualTo(defined);
        }
    }

    private static Idempotency idempotency(int keyReused) {
        return new Idempotency(Contracts.SITE, true, Duration.ofHours(1), keyReused, List.of(), false);
    }

    private static JsonNode components(Contract contract) {
        return Rendered.document(contract).at("/components/schemas");
    }
}

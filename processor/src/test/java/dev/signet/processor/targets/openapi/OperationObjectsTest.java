package dev.signet.processor.targets.openapi;

import static dev.signet.processor.model.Contracts.contract;
import static dev.signet.processor.model.Contracts.empty;
import static dev.signet.processor.model.Contracts.free;
import static dev.signet.processor.model.Contracts.named;
import static dev.signet.processor.model.Contracts.operation;
import static dev.signet.processor.model.Contracts.record;
import static dev.signet.processor.model.Contracts.refunds;
import static dev.signet.processor.model.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.processor.model.Access;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Contracts;
import dev.signet.processor.model.Doc;
import dev.signet.processor.model.Idempotency;
import dev.signet.processor.model.RequestBody;
import dev.signet.processor.model.Verb;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperationObjectsTest {
    private static final String ISSUE = "/paths/~1v1~1customers~1{customer_id}~1refunds/post";

    @Test
    void anOperationIsNamedAfterItsMethodAndTaggedAsItsContract() {
        JsonNode issue = Rendered.document(refunds()).at(ISSUE);

        assertThat(issue.path("operationId").asText()).isEqualTo("issue");
        assertThat(issue.path("tags")).hasToString("[\"Refunds\"]");
        assertThat(issue.path("summary").asText()).isEqualTo("Issue a refund for a customer.");
    }

    @Test
    void aRequiredBodyIsRequiredAndNeverNull() {
        JsonNode body = Rendered.document(refunds()).at(ISSUE + "/requestBody");

        assertThat(body.path("required").asBoolean()).isTrue();
        assertThat(body.at("/content/application~1json/schema"))
                .hasToString("{\"$ref\":\"#/components/schemas/CreateRefund\"}");
    }

    @Test
    void aBodyThatIsNotRequiredMayBeAbsentOrNull() {
        RequestBody body = new RequestBody(Contracts.SITE, "thing", free(named("Thing")), Doc.NONE);
        JsonNode shown = Rendered.document(
                        contract(List.of(record("Thing")), operation(Verb.POST, "/v1/things", empty(), body)))
                .at("/paths/~1v1~1things/post/requestBody");

        assertThat(shown.path("required").asBoolean()).isFalse();
        assertThat(shown.at("/content/application~1json/schema/anyOf/1/type").asText())
                .isEqualTo("null");
    }

    @Test
    void idempotencyIsPublishedForTools() {
        assertThat(Rendered.document(refunds()).at(ISSUE + "/x-idempotency"))
                .hasToString("{\"ttl\":\"PT24H\",\"keyReused\":409,\"required\":true}");
    }

    @Test
    void whatAKeyIgnoresAndWhetherItKeepsFailuresIsPublishedWhereItIsSaid() {
        Idempotency idempotency =
                new Idempotency(Contracts.SITE, true, Duration.ofDays(1), 422, List.of("/sent_at"), true);
        assertThat(Rendered.document(contract(List.of(), with(operation(Verb.PUT, "/v1/things", empty()), idempotency)))
                        .at("/paths/~1v1~1things/put/x-idempotency"))
                .hasToString("{\"ttl\":\"PT24H\",\"keyReused\":422,\"required\":true,\"ignore\":[\"/sent_at\"],"
                        + "\"replayFailures\":true}");
    }

    @Test
    void anyoneNeedsNoCredentials() {
        Contract contract = guarded(new Access.Anyone());

        assertThat(security(contract)).hasToString("[]");
        assertThat(Rendered.document(contract).path("components").has("securitySchemes"))
                .isFalse();
    }

    @Test
    void authenticationIsABearerToken() {
        Contract contract = guarded(new Access.Authenticated());

        assertThat(security(contract)).hasToString("[{\"bearer\":[]}]");
        assertThat(Rendered.document(contract)
                        .at("/components/securitySchemes/bearer/scheme")
                        .asText())
                .isEqualTo("bearer");
    }

    @Test
    void anyOneOfTheRolesWillDo() {
        assertThat(security(guarded(new Access.Roles(List.of("support", "admin")))))
                .hasToString("[{\"bearer\":[\"support\"]},{\"bearer\":[\"admin\"]}]");
    }

    @Test
    void operationsOfOnePathShareItsItem() {
        assertThat(Rendered.document(refunds()).path("paths").fieldNames())
                .toIterable()
                .containsExactly(
                        "/v1/customers/{customer_id}/refunds", "/v1/customers/{customer_id}/refunds/{refund_id}");
    }

    private static Contract guarded(Access access) {
        return contract(List.of(), with(operation(Verb.GET, "/v1/things", empty()), access));
    }

    private static JsonNode security(Contract contract) {
        return Rendered.document(contract).at("/paths/~1v1~1things/get/security");
    }
}

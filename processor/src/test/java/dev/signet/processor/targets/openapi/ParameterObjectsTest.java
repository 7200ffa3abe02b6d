package dev.signet.processor.targets.openapi;

import static dev.signet.processor.model.Contracts.asking;
import static dev.signet.processor.model.Contracts.contract;
import static dev.signet.processor.model.Contracts.empty;
import static dev.signet.processor.model.Contracts.free;
import static dev.signet.processor.model.Contracts.operation;
import static dev.signet.processor.model.Contracts.query;
import static dev.signet.processor.model.Contracts.refunds;
import static dev.signet.processor.model.Contracts.required;
import static dev.signet.processor.model.Contracts.size;
import static dev.signet.processor.model.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.processor.model.Contracts;
import dev.signet.processor.model.Doc;
import dev.signet.processor.model.Idempotency;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.Place;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema.ListOf;
import dev.signet.processor.model.Schema.OptionalOf;
import dev.signet.processor.model.Verb;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ParameterObjectsTest {
    @Test
    void parametersStandOnTheOperationInOrder() {
        JsonNode path = Rendered.document(refunds()).path("paths").path("/v1/customers/{customer_id}/refunds");

        assertThat(path.has("parameters")).isFalse();
        assertThat(path.at("/get/parameters").findValuesAsText("name"))
                .containsExactly("customer_id", "reason", "limit");
        assertThat(path.at("/get/parameters").findValuesAsText("in")).containsExactly("path", "query", "query");
    }

    @Test
    void aPathParameterIsRequired() {
        assertThat(Rendered.document(refunds()).findValue("parameters").get(0).path("required"))
                .hasToString("true");
    }

    @Test
    void aDefaultHasTheTypeOfItsParameter() {
        assertThat(shown(query("limit", required(ScalarKind.PRIMITIVE_INT), "20"))
                        .at("/schema/default"))
                .hasToString("20");
        assertThat(shown(query("exact", required(ScalarKind.PRIMITIVE_BOOLEAN), "true"))
                        .at("/schema/default"))
                .hasToString("true");
        assertThat(shown(query("price", free(ScalarKind.BIG_DECIMAL), "1.50")).at("/schema/default"))
                .hasToString("1.50");
        assertThat(shown(query("factor", free(ScalarKind.DOUBLE), "1.5d")).at("/schema/default"))
                .hasToString("1.5");
        assertThat(shown(query("name", free(ScalarKind.STRING), "20")).at("/schema/default"))
                .hasToString("\"20\"");
        assertThat(shown(query("ids", free(new ListOf(required(ScalarKind.LONG))), "1"))
                        .at("/schema/default"))
                .hasToString("[1]");
    }

    @Test
    void whatHasADefaultNeedNotBeSent() {
        assertThat(shown(query("limit", required(ScalarKind.PRIMITIVE_INT), "20"))
                        .path("required"))
                .hasToString("false");
    }

    @Test
    void aPrimitiveWithoutADefaultMustBeSent() {
        assertThat(shown(query("limit", free(ScalarKind.PRIMITIVE_INT))).path("required"))
                .hasToString("true");
    }

    @Test
    void noParameterIsNull() {
        assertThat(shown(query("name", free(ScalarKind.STRING))).path("schema")).hasToString("{\"type\":\"string\"}");
        assertThat(shown(query("name", free(new OptionalOf(required(ScalarKind.STRING)))))
                        .path("schema"))
                .hasToString("{\"type\":\"string\"}");
    }

    @Test
    void aListIsARepeatedParameter() {
        JsonNode ids = shown(query("ids", free(new ListOf(required(ScalarKind.STRING)))));

        assertThat(ids.path("style")).hasToString("\"form\"");
        assertThat(ids.path("explode")).hasToString("true");
    }

    @Test
    void aListThatMayNotBeEmptyMustBeSent() {
        ListOf ids = new ListOf(required(ScalarKind.STRING));

        assertThat(shown(query("ids", required(ids))).path("required")).hasToString("true");
        assertThat(shown(query("ids", free(ids, size(0, 3)))).path("required")).hasToString("false");
        assertThat(shown(query("ids", free(ids, size(1, 3)))).path("required")).hasToString("true");
    }

    @Test
    void anIdempotentOperationTakesAKey() {
        JsonNode key = Rendered.document(refunds()).findValue("parameters").get(1);

        assertThat(key.path("name").asText()).isEqualTo("Idempotency-Key");
        assertThat(key.path("in").asText()).isEqualTo("header");
        assertThat(key.path("required").asBoolean()).isTrue();
        assertThat(key.path("description").asText()).contains("PT24H", "409");
    }

    @Test
    void aKeySaysWhatMayDifferAndWhatBecomesOfFailures() {
        Idempotency idempotency =
                new Idempotency(Contracts.SITE, true, Duration.ofDays(1), 422, List.of("/sent_at", "/a/b"), true);
        assertThat(Rendered.document(
                                contract(List.of(), with(operation(Verb.POST, "/v1/things", empty()), idempotency)))
                        .findValue("parameters")
                        .get(0)
                        .path("description")
                        .asText())
                .contains("The content may differ in /sent_at, /a/b.", "a failure (5xx) included");
        assertThat(Rendered.document(refunds())
                        .findValue("parameters")
                        .get(1)
                        .path("description")
                        .asText())
                .contains("unless that was a failure (5xx)")
                .doesNotContain("may differ");
    }

    @Test
    void aMethodThatAsksForTheKeyDoesNotNameItTwice() {
        Parameter key = new Parameter(
                Contracts.SITE,
                "key",
                "idempotency-key",
                Place.HEADER,
                free(ScalarKind.STRING),
                Optional.empty(),
                Doc.NONE);
        Idempotency idempotency = new Idempotency(Contracts.SITE, false, Duration.ofHours(1), 422, List.of(), false);
        JsonNode document = Rendered.document(
                contract(List.of(), with(operation(Verb.POST, "/v1/things", empty(), key), idempotency)));

        assertThat(document.findValue("parameters").findValuesAsText("name")).containsExactly("Idempotency-Key");
    }

    @Test
    void aKeyIsOneTo255VisibleCharactersBareOrQuoted() {
        Pattern key = Pattern.compile(Rendered.document(refunds())
                .findValue("parameters")
                .get(1)
                .at("/schema/pattern")
                .asText());

        assertThat("x".repeat(255)).matches(key);
        assertThat("\"" + "x".repeat(255) + "\"").matches(key);
        assertThat("x".repeat(256)).doesNotMatch(key);
        assertThat("\"\"").doesNotMatch(key);
        assertThat("\"x").doesNotMatch(key);
        assertThat("a b").doesNotMatch(key);
    }

    private static JsonNode shown(Parameter parameter) {
        return Rendered.document(asking(parameter)).at("/paths/~1v1~1things/get/parameters/0");
    }
}

package dev.signet.processor.targets.openapi;

import static dev.signet.processor.model.Contracts.email;
import static dev.signet.processor.model.Contracts.enumeration;
import static dev.signet.processor.model.Contracts.free;
import static dev.signet.processor.model.Contracts.giving;
import static dev.signet.processor.model.Contracts.max;
import static dev.signet.processor.model.Contracts.min;
import static dev.signet.processor.model.Contracts.named;
import static dev.signet.processor.model.Contracts.notBlank;
import static dev.signet.processor.model.Contracts.notEmpty;
import static dev.signet.processor.model.Contracts.pattern;
import static dev.signet.processor.model.Contracts.positive;
import static dev.signet.processor.model.Contracts.property;
import static dev.signet.processor.model.Contracts.record;
import static dev.signet.processor.model.Contracts.refunds;
import static dev.signet.processor.model.Contracts.required;
import static dev.signet.processor.model.Contracts.size;
import static dev.signet.processor.model.Contracts.taking;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema.ListOf;
import dev.signet.processor.model.Schema.OptionalOf;
import dev.signet.processor.model.Value;
import org.junit.jupiter.api.Test;

class SchemaObjectsTest {
    @Test
    void requiredPropertiesAreListedInOrder() {
        assertThat(refund("CreateRefund").path("required")).hasToString("[\"amount_cents\",\"reason\"]");
    }

    @Test
    void propertiesStandInTheOrderOfTheComponents() {
        assertThat(refund("Refund").path("properties").fieldNames())
                .toIterable()
                .containsExactly("id", "customer_id", "amount_cents", "reason", "note", "created_at");
    }

    @Test
    void whatAClientMayLeaveOutItMaySendAsNull() {
        assertThat(refund("CreateRefund").at("/properties/note/type")).hasToString("[\"string\",\"null\"]");
        assertThat(sent(free(new ListOf(required(ScalarKind.STRING)))).path("type"))
                .hasToString("[\"array\",\"null\"]");
        assertThat(sent(free(named("Colour"))))
                .hasToString("{\"anyOf\":[{\"$ref\":\"#/components/schemas/Colour\"},{\"type\":\"null\"}]}");
    }

    @Test
    void whatAResponseLeavesOutIsNeverNull() {
        assertThat(refund("Refund").at("/properties/note/type")).hasToString("\"string\"");
    }

    @Test
    void anOptionalMayBeAbsentButNotNull() {
        Value optional = free(new OptionalOf(required(ScalarKind.STRING, size(0, 5))));

        assertThat(sent(optional)).hasToString("{\"type\":\"string\",\"maxLength\":5}");
        assertThat(Rendered.document(taking(record("Thing", property("value", optional))))
                        .at("/components/schemas/Thing")
                        .has("required"))
                .isFalse();
    }

    @Test
    void aPrimitiveIsAlwaysRequired() {
        assertThat(Rendered.document(taking(record("Thing", property("value", free(ScalarKind.PRIMITIVE_BOOLEAN)))))
                        .at("/components/schemas/Thing/required"))
                .hasToString("[\"value\"]");
    }

    @Test
    void onlyTypesOfRequestsRefuseUnknownMembers() {
        assertThat(refund("CreateRefund").path("additionalProperties")).hasToString("false");
        assertThat(refund("Refund").has("additionalProperties")).isFalse();
    }

    @Test
    void anEnumListsItsWords() {
        assertThat(refund("RefundReason"))
                .hasToString("{\"type\":\"string\",\"description\":\"Why a refund is paid.\","
                        + "\"enum\":[\"duplicate\",\"fraud\",\"requested\",\"error\"]}");
    }

    @Test
    void aDescriptionStandsBesideAReference() {
        assertThat(refund("CreateRefund").at("/properties/reason"))
                .hasToString(
                        "{\"$ref\":\"#/components/schemas/RefundReason\",\"description\":\"why it is paid back\"}");
    }

    @Test
    void constraintsOfElementsStandOnItems() {
        Value words = required(new ListOf(required(ScalarKind.STRING, size(2, 5))), size(1, 3));

        assertThat(sent(words))
                .hasToString("{\"type\":\"array\",\"items\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":5},"
                        + "\"minItems\":1,\"maxItems\":3}");
    }

    @Test
    void integersAreBoundedByTheirJavaType() {
        assertThat(sent(required(ScalarKind.SHORT)))
                .hasToString("{\"type\":\"integer\",\"format\":\"int16\",\"minimum\":-32768,\"maximum\":32767}");
        assertThat(sent(required(ScalarKind.LONG)))
                .hasToString("{\"type\":\"integer\",\"format\":\"int64\",\"minimum\":-9223372036854775808,"
                        + "\"maximum\":9223372036854775807}");
        assertThat(sent(required(ScalarKind.BIG_INTEGER))).hasToString("{\"type\":\"integer\"}");
    }

    @Test
    void exponentsCarryASignSinceYaml11TakesOthersForText() {
        assertThat(Rendered.of(taking(record("Thing", property("value", required(ScalarKind.DOUBLE)))))
                        .yaml())
                .contains("minimum: -1.7976931348623157E+308\n", "maximum: 1.7976931348623157E+308\n");
    }

    @Test
    void aConstraintOutsideTheRangeOfTheTypeDoesNotWidenIt() {
        assertThat(sent(required(ScalarKind.INTEGER, min(Long.MIN_VALUE), max(Long.MAX_VALUE))))
                .isEqualTo(sent(required(ScalarKind.INTEGER)));
    }

    @Test
    void theTighterOfTwoBoundsIsWritten() {
        assertThat(sent(required(ScalarKind.BIG_DECIMAL, min(-3), positive())))
                .hasToString("{\"type\":\"number\",\"exclusiveMinimum\":0}");
        assertThat(sent(required(ScalarKind.BIG_DECIMAL, min(3), positive(), min(2), max(9), max(8))))
                .hasToString("{\"type\":\"number\",\"minimum\":3,\"maximum\":8}");
        assertThat(sent(required(ScalarKind.STRING, size(0, 9), notEmpty(), size(2, 12))))
                .hasToString("{\"type\":\"string\",\"minLength\":2,\"maxLength\":9}");
    }

    @Test
    void noUpperBoundIsNotWritten() {
        assertThat(sent(required(ScalarKind.STRING, size(0, Integer.MAX_VALUE))))
                .hasToString("{\"type\":\"string\"}");
    }

    @Test
    void notBlankIsTheVerdictOfTrim() {
        assertThat(sent(required(ScalarKind.STRING, notBlank())))
                .hasToString("{\"type\":\"string\",\"minLength\":1,\"pattern\":\"[^\\\\u0000-\\\\u0020]\"}");
    }

    @Test
    void aPatternMatchesTheWholeString() {
        assertThat(sent(required(ScalarKind.STRING, pattern("a|b")))
                        .path("pattern")
                        .asText())
                .isEqualTo("^(?:a|b)$");
    }

    @Test
    void severalPatternsAllHold() {
        assertThat(sent(required(ScalarKind.STRING, notBlank(), pattern("a+"), pattern(".b")))
                        .path("allOf"))
                .hasSize(3);
    }

    @Test
    void scalarsHaveTheFormatsOfTheRegistry() {
        assertThat(sent(required(ScalarKind.STRING, email())).path("format").asText())
                .isEqualTo("email");
        assertThat(sent(required(ScalarKind.UUID)).path("format").asText()).isEqualTo("uuid");
        assertThat(sent(required(ScalarKind.INSTANT)).path("format").asText()).isEqualTo("date-time");
        assertThat(sent(required(ScalarKind.OFFSET_DATE_TIME)).path("format").asText())
                .isEqualTo("date-time");
        assertThat(sent(required(ScalarKind.LOCAL_DATE)).path("format").asText())
                .isEqualTo("date");
        assertThat(sent(required(ScalarKind.FLOAT)).path("format").asText()).isEqualTo("float");
        assertThat(sent(required(ScalarKind.BIG_DECIMAL)).has("format")).isFalse();
    }

    @Test
    void aTypeThatHoldsItselfRefersToItself() {
        JsonNode document = Rendered.document(giving(record("Node", property("next", free(named("Node"))))));

        assertThat(document.at("/components/schemas/Node/properties/next"))
                .hasToString("{\"$ref\":\"#/components/schemas/Node\"}");
    }

    private static JsonNode refund(String component) {
        return Rendered.document(refunds()).at("/components/schemas/" + component);
    }

    /** The schema of a value that a client sends. */
    private static JsonNode sent(Value value) {
        return Rendered.document(taking(record("Thing", property("value", value)), enumeration("Colour", "red")))
                .at("/components/schemas/Thing/properties/value");
    }
}

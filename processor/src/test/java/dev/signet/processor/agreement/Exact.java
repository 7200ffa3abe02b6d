package dev.signet.processor.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.AbstractKeyword;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.JsonValidator;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.ValidationContext;
import com.networknt.schema.ValidationMessage;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Keywords that judge numbers as they are written (Core, 4.2.1 and 4.2.2): the validator's own take some for doubles or
 * longs, and 7 and 7.0 for two.
 */
final class Exact extends AbstractKeyword {
    private static final int FEW = 500;

    private final BiPredicate<JsonNode, JsonNode> holds;

    private Exact(String keyword, BiPredicate<JsonNode, JsonNode> holds) {
        super(keyword);
        this.holds = holds;
    }

    /** JSON Schema 2020-12 with these in place of its own. */
    static JsonSchemaFactory schemas() {
        JsonMetaSchema exact =
                JsonMetaSchema.builder(JsonMetaSchema.getV202012()).build();
        // Once it is built: what its vocabularies bring goes before what a builder is told.
        Stream.of(
                        number("minimum", (value, bound) -> value.compareTo(bound) >= 0),
                        number("maximum", (value, bound) -> value.compareTo(bound) <= 0),
                        number("exclusiveMinimum", (value, bound) -> value.compareTo(bound) > 0),
                        number("exclusiveMaximum", (value, bound) -> value.compareTo(bound) < 0),
                        number("multipleOf", Exact::isMultiple),
                        new Exact(
                                "uniqueItems",
                                (value, asked) -> !value.isArray() || !asked.asBoolean() || areUnique(value)))
                .forEach(keyword -> exact.getKeywords().put(keyword.getValue(), keyword));
        return JsonSchemaFactory.builder()
                .metaSchema(exact)
                .defaultMetaSchemaIri(exact.getIri())
                .build();
    }

    private static Exact number(String keyword, BiPredicate<BigDecimal, BigDecimal> holds) {
        return new Exact(
                keyword, (value, bound) -> !value.isNumber() || holds.test(value.decimalValue(), bound.decimalValue()));
    }

    private static boolean isMultiple(BigDecimal value, BigDecimal step) {
        // A power of ten is divided by in no time, however large the number.
        return step.stripTrailingZeros().unscaledValue().equals(BigDecimal.ONE.unscaledValue())
                ? value.signum() == 0
                        || value.stripTrailingZeros().scale()
                                <= step.stripTrailingZeros().scale()
                : Math.abs(value.scale()) < FEW && value.remainder(step).signum() == 0;
    }

    private static boolean areUnique(JsonNode array) {
        Set<JsonNode> seen = new HashSet<>();
        for (JsonNode element : array) {
            if (!seen.add(Normal.of(element))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public JsonValidator newValidator(
            SchemaLocation location, JsonNodePath path, JsonNode schema, JsonSchema parent, ValidationContext context) {
        return new Judge(location, path, this, schema);
    }

    /** The keyword in one place. */
    private static final class Judge extends com.networknt.schema.AbstractJsonValidator {
        private final Exact keyword;
        private final JsonNode schema;

        Judge(SchemaLocation location, JsonNodePath path, Exact keyword, JsonNode schema) {
            super(location, path, keyword, schema);
            this.keyword = keyword;
            this.schema = schema;
        }

        @Override
        public Set<ValidationMessage> validate(
                ExecutionContext run, JsonNode value, JsonNode root, JsonNodePath location) {
            return keyword.holds.test(value, schema)
                    ? Set.of()
                    : Set.of(ValidationMessage.builder()
                            .instanceLocation(location)
                            .evaluationPath(getEvaluationPath())
                            .schemaLocation(getSchemaLocation())
                            .messageKey(keyword.getValue())
                            .code(keyword.getValue())
                            .format(new java.text.MessageFormat("does not keep " + keyword.getValue()))
                            .build());
        }
    }
}

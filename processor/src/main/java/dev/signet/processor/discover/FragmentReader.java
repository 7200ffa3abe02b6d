package dev.signet.processor.discover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Site;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** {@code @SchemaFragment} on a constraint's annotation type to JSON that a schema may hold. */
final class FragmentReader {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .reader();

    /** The keywords that take a plain value. */
    private static final Map<String, Predicate<JsonNode>> PLAIN = Map.ofEntries(
            Map.entry("minLength", FragmentReader::isCount),
            Map.entry("maxLength", FragmentReader::isCount),
            Map.entry("minItems", FragmentReader::isCount),
            Map.entry("maxItems", FragmentReader::isCount),
            Map.entry("minContains", FragmentReader::isCount),
            Map.entry("maxContains", FragmentReader::isCount),
            Map.entry("minProperties", FragmentReader::isCount),
            Map.entry("maxProperties", FragmentReader::isCount),
            Map.entry("minimum", JsonNode::isNumber),
            Map.entry("maximum", JsonNode::isNumber),
            Map.entry("exclusiveMinimum", JsonNode::isNumber),
            Map.entry("exclusiveMaximum", JsonNode::isNumber),
            Map.entry(
                    "multipleOf",
                    value -> value.isNumber() && value.decimalValue().signum() > 0),
            Map.entry("pattern", JsonNode::isTextual),
            Map.entry("format", JsonNode::isTextual),
            Map.entry("contentEncoding", JsonNode::isTextual),
            Map.entry("contentMediaType", JsonNode::isTextual),
            Map.entry("type", value -> value.isTextual() || isTexts(value)),
            Map.entry("uniqueItems", JsonNode::isBoolean),
            Map.entry("const", value -> true),
            Map.entry("enum", JsonNode::isArray),
            Map.entry("required", FragmentReader::isTexts),
            Map.entry(
                    "dependentRequired", value -> value.isObject() && all(value).allMatch(FragmentReader::isTexts)),
            Map.entry("examples", JsonNode::isArray));

    /** Those that take a schema, several, or one for each of some names. */
    private static final Set<String> ONE = Set.of(
            "not",
            "if",
            "then",
            "else",
            "items",
            "contains",
            "propertyNames",
            "additionalProperties",
            "unevaluatedItems");

    private static final Set<String> SEVERAL = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final Set<String> NAMED = Set.of("properties", "patternProperties", "dependentSchemas");

    private final Found found;

    FragmentReader(Found found) {
        this.found = found;
    }

    /** The JSON of a constraint that has a fragment, or "". */
    String read(Mention constraint) {
        return Mentions.shown(constraint.annotation().type())
                .filter(meta -> meta.name().equals(Names.SCHEMA_FRAGMENT))
                .map(meta -> String.valueOf(meta.value("value")))
                .findFirst()
                .map(json -> checked(json, constraint))
                .orElse("");
    }

    private String checked(String json, Mention constraint) {
        Optional<String> fault = fault(json);
        Site site =
                Site.type(constraint.name()).annotation(Names.SCHEMA_FRAGMENT).attribute("value");
        fault.ifPresent(what -> found.add(Code.SCHEMA_FRAGMENT_INVALID, site, constraint.label(), what));
        return fault.isPresent() ? "" : json;
    }

    private static Optional<String> fault(String json) {
        try {
            JsonNode fragment = JSON.readTree(json);
            return fragment.isObject() ? fault(fragment) : Optional.of("no JSON object");
        } catch (JsonProcessingException malformed) {
            return Optional.of("no JSON: " + malformed.getOriginalMessage());
        }
    }

    private static Optional<String> fault(JsonNode schema) {
        if (schema.isBoolean()) {
            return Optional.empty();
        }
        if (!schema.isObject()) {
            return Optional.of("a schema that is neither an object nor a boolean");
        }
        return schema.properties().stream()
                .flatMap(keyword -> fault(keyword.getKey(), keyword.getValue()).stream())
                .findFirst();
    }

    private static Optional<String> fault(String keyword, JsonNode value) {
        Predicate<JsonNode> plain = PLAIN.get(keyword);
        if (plain != null) {
            return plain.test(value) ? Optional.empty() : Optional.of("the value of " + keyword);
        } else if (ONE.contains(keyword)) {
            return fault(value);
        } else if (SEVERAL.contains(keyword) || NAMED.contains(keyword)) {
            boolean fits = SEVERAL.contains(keyword) ? value.isArray() : value.isObject();
            return fits
                    ? all(value).flatMap(each -> fault(each).stream()).findFirst()
                    : Optional.of("the value of " + keyword);
        }
        return keyword.startsWith("x-")
                ? Optional.empty()
                : Optional.of("the keyword " + keyword + ", which is none that can stand here");
    }

    private static boolean isCount(JsonNode value) {
        return value.isIntegralNumber() && value.asLong() >= 0;
    }

    private static boolean isTexts(JsonNode value) {
        return value.isArray() && all(value).allMatch(JsonNode::isTextual);
    }

    private static Stream<JsonNode> all(JsonNode value) {
        return StreamSupport.stream(value.spliterator(), false);
    }
}

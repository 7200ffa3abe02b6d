package dev.signet.processor.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.ValidationMessage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A contract's document, whose schemas a JSON Schema validator reads; numbers are exact. */
final class Document {
    private static final ObjectMapper EXACT = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    /** The keywords that are told of where a format is what refuses: of a name it is told as such. */
    private static final Set<String> MAY_BE_FORMATS = Set.of("format", "propertyNames");

    private static final JsonSchemaFactory SCHEMAS = Exact.schemas();

    private final JsonNode components;
    private final SchemaValidatorsConfig config;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    /**
     * A document.
     *
     * @param assertsFormats whether a format refuses what it does not mean; it need not (Validation, 7.2)
     */
    Document(String json, boolean assertsFormats) {
        this.components = parsed(json).get("components");
        this.config = SchemaValidatorsConfig.builder()
                .formatAssertionsEnabled(assertsFormats)
                .regularExpressionFactory(Ecma::of)
                .pathType(PathType.JSON_POINTER)
                .build();
    }

    static JsonNode parsed(String json) {
        try {
            return EXACT.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(json, malformed);
        }
    }

    boolean accepts(String component, String json) {
        return schema(component).validate(parsed(json)).isEmpty();
    }

    /**
     * What it finds wrong with an object.
     *
     * @param members at which, be it that they are not there
     * @param ofFormats whether a format may be among the reasons: else who does not assert them says the same
     */
    record Verdict(Set<String> members, boolean ofFormats) {}

    Verdict verdict(String component, JsonNode object) {
        Set<ValidationMessage> messages = schema(component).validate(object);
        return new Verdict(
                messages.stream().map(Document::member).collect(Collectors.toSet()),
                messages.stream().anyMatch(message -> MAY_BE_FORMATS.contains(String.valueOf(message.getType()))));
    }

    private static String member(ValidationMessage message) {
        int names = message.getInstanceLocation().getNameCount();
        if (names == 0 && message.getProperty() == null) {
            throw new IllegalStateException("Not of a member: " + message);
        }
        return names == 0
                ? message.getProperty()
                : message.getInstanceLocation().getElement(0).toString();
    }

    /** References lead through the whole document, so that it is part of the schema. */
    private JsonSchema schema(String component) {
        return schemas.computeIfAbsent(component, name -> {
            ObjectNode root = EXACT.createObjectNode().put("$ref", "#/components/schemas/" + name);
            root.set("components", components);
            return SCHEMAS.getSchema(root, config);
        });
    }
}

package dev.signet.processor.targets.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Idempotency;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.Place;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Parameter Objects, each on its operation, since many tools overlook those of a path. */
final class ParameterObjects {
    private static final String KEY = "Idempotency-Key";

    private final SchemaObjects schemas;

    private final ConditionHeaders conditions;

    ParameterObjects(Contract contract, SchemaObjects schemas) {
        this.schemas = schemas;
        this.conditions = new ConditionHeaders(contract);
    }

    /** The declared parameters in order, then what the operation takes besides: conditions, and the Idempotency-Key. */
    ArrayNode of(Operation operation) {
        ArrayNode parameters = JsonNodeFactory.instance.arrayNode();
        operation.parameters().stream()
                .filter(parameter -> !parameter.place().isField())
                .filter(parameter -> operation.idempotency().isEmpty() || !isKey(parameter))
                .forEach(parameter -> parameters.add(of(parameter)));
        conditions
                .of(operation)
                .filter(condition ->
                        !isDeclared(operation, condition.get("name").textValue()))
                .forEach(parameters::add);
        operation.idempotency().ifPresent(idempotency -> parameters.add(key(idempotency)));
        return parameters;
    }

    private static boolean isDeclared(Operation operation, String header) {
        return operation.parameters().stream()
                .anyMatch(parameter -> parameter.place() == Place.HEADER
                        && parameter.wireName().equalsIgnoreCase(header));
    }

    // A method may ask for the key as well; a document names each header once.
    private static boolean isKey(Parameter parameter) {
        return parameter.place() == Place.HEADER && parameter.wireName().equalsIgnoreCase(KEY);
    }

    // name: limit
    // in: query
    // description: how many at the most
    // required: false
    // schema: {type: integer, format: int32, minimum: 1, maximum: 100, default: 20}
    private ObjectNode of(Parameter parameter) {
        ObjectNode object = Nodes.object()
                .put("name", parameter.wireName())
                .put("in", parameter.place().word());
        Nodes.say(object, "description", parameter.doc().description());
        object.put("required", isRequired(parameter));
        if (parameter.isList()) {
            object.put("style", parameter.place() == Place.QUERY ? "form" : "simple")
                    .put("explode", !parameter.commaSeparated());
        }
        object.set("schema", schema(parameter));
        return object;
    }

    private ObjectNode schema(Parameter parameter) {
        ObjectNode schema = schemas.of(parameter.value());
        if (parameter.defaultValue().isPresent()) {
            schema.set("default", standIn(parameter));
        }
        return schemas.isSensitive(parameter.site()) ? schema.put("x-sensitive", true) : schema;
    }

    // content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {...}, required: [name]}}}
    // required: true
    //
    // content: {multipart/form-data: {schema: {..., properties: {photo: {}}}, encoding: {photo: {contentType: '*/*'}}}}
    ObjectNode form(Operation operation) {
        List<Parameter> fields = operation.fields();
        ObjectNode schema = Nodes.schema("object");
        ObjectNode properties = schema.putObject("properties");
        List<String> required = new ArrayList<>();
        for (Parameter field : fields) {
            String description = field.doc().description();
            properties.set(field.wireName(), Nodes.say(schema(field), "description", description));
            if (isRequired(field)) {
                required.add(field.wireName());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", Nodes.strings(required));
        }
        ObjectNode body = Nodes.object();
        ObjectNode content = body.putObject("content")
                .putObject(operation.content().orElseThrow().names().get(0));
        content.set("schema", schema.put("additionalProperties", false));
        ObjectNode encoding = encoding(fields);
        if (!encoding.isEmpty()) {
            content.set("encoding", encoding);
        }
        return body.put("required", !required.isEmpty());
    }

    // OpenAPI 3.1.1, 4.8.15.1.1: what has no type is application/octet-stream, unless it says what else it may be.
    private static ObjectNode encoding(List<Parameter> fields) {
        ObjectNode encoding = Nodes.object();
        fields.stream().filter(Parameter::isFile).forEach(file -> encoding.putObject(file.wireName())
                .put("contentType", "*/*"));
        return encoding;
    }

    private static boolean isRequired(Parameter parameter) {
        if (parameter.place() == Place.PATH) {
            return true;
        }
        if (parameter.defaultValue().isPresent()) {
            return false;
        }
        // A list that may be left out is then empty, which a constraint can refuse.
        boolean mayBeEmpty = !(parameter.value().schema() instanceof Schema.ListOf)
                || ConstraintKeywords.least(parameter.value().inParts().constraints()) == 0;
        return SchemaObjects.mustBeThere(parameter.value()) || !mayBeEmpty;
    }

    private static JsonNode standIn(Parameter parameter) {
        if (!(parameter.value().schema() instanceof Schema.ListOf list)) {
            return literal(parameter.value().schema(), parameter.defaults().get(0));
        }
        ArrayNode elements = JsonNodeFactory.instance.arrayNode();
        parameter.defaults().forEach(text -> elements.add(literal(list.element().schema(), text)));
        return elements;
    }

    private static JsonNode literal(Schema schema, String text) {
        if (schema instanceof Schema.OptionalOf optional) {
            return literal(optional.value().schema(), text);
        }
        if (schema instanceof Schema.Scalar scalar && scalar.kind().isNumber()) {
            return Nodes.number(decimal(scalar.kind(), text));
        }
        if (schema instanceof Schema.Scalar scalar && scalar.kind().isBoolean()) {
            return BooleanNode.valueOf(Boolean.parseBoolean(text));
        }
        return TextNode.valueOf(text);
    }

    // Java also reads 1d and 0x1p3 as a double; JSON has one way to write it.
    private static BigDecimal decimal(ScalarKind kind, String text) {
        return switch (kind.boxed()) {
            case FLOAT, DOUBLE -> BigDecimal.valueOf(Double.parseDouble(text));
            default -> new BigDecimal(text);
        };
    }

    private static String ignored(List<String> pointers) {
        return pointers.isEmpty() ? "" : " The content may differ in " + String.join(", ", pointers) + ".";
    }

    private static String waiting(Idempotency idempotency) {
        return idempotency.waitFor().isZero()
                ? ""
                : " While the first request is carried out, a retry waits up to " + idempotency.waitFor()
                        + " for its response.";
    }

    private static String crash(Idempotency idempotency) {
        return switch (idempotency.mode()) {
            case LEASED -> "";
            case AT_MOST_ONCE -> " A request that did not finish is not carried out again: its key is refused (409).";
            case TRANSACTIONAL -> " It is carried out exactly once, or not at all.";
        };
    }

    private static ObjectNode key(Idempotency idempotency) {
        ObjectNode object = Nodes.object()
                .put("name", KEY)
                .put("in", Place.HEADER.word())
                .put(
                        "description",
                        "Makes the request safe to repeat: a request with the same key and the same content is answered"
                                + " with the first response"
                                + (idempotency.replaysFailures() ? ", a failure (5xx) included," : "")
                                + " for " + idempotency.ttl()
                                + (idempotency.replaysFailures()
                                        ? ""
                                        : ", unless that was a failure (5xx), which frees the key")
                                + "; with other content it is refused"
                                + " (" + idempotency.keyReused() + ")."
                                + ignored(idempotency.ignored())
                                + waiting(idempotency)
                                + crash(idempotency)
                                + " 1 to 255 visible ASCII characters, bare or in"
                                + " double quotes (draft-ietf-httpapi-idempotency-key-header-07); a UUID serves well.")
                .put("required", idempotency.required());
        // Two quotes, and between them 255 characters, of which a quote and a backslash are written as two.
        object.set(
                "schema",
                Nodes.schema("string")
                        .put("minLength", 1)
                        .put("maxLength", 512)
                        .put("pattern", "^(?:[!#-\\[\\]-~]{1,255}|\"(?:[!#-\\[\\]-~]|\\\\[\"\\\\]){1,255}\")$"));
        return object;
    }
}

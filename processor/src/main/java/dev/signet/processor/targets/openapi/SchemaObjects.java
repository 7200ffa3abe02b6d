package dev.signet.processor.targets.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Schema Objects: the contract's types as components, and values that refer to them.
 *
 * <p>What a client may leave out it may also send as null, save an {@code Optional}. A response leaves out what is null,
 * so that null is the type only of what can be sent. A member that is unknown is refused in a request and may be added
 * to a response, so that only the types of requests are closed.
 */
final class SchemaObjects {
    private final Contract contract;
    private final Set<TypeDefinition> sent;

    SchemaObjects(Contract contract) {
        this.contract = contract;
        this.sent = Set.copyOf(contract.requestTypes());
    }

    /** The schema under the type's own name. */
    ObjectNode component(TypeDefinition type) {
        return type instanceof TypeDefinition.RecordType record ? object(record) : enumeration(type);
    }

    /** The schema of a value that is there. */
    ObjectNode of(Value value) {
        return present(value.schema(), value.constraints());
    }

    /** The schema of a value that is there or null. */
    ObjectNode orNull(Value value) {
        ObjectNode present = of(value);
        if (present.has("$ref")) {
            ObjectNode either = Nodes.object();
            either.putArray("anyOf").add(present).add(Nodes.schema("null"));
            return either;
        }
        present.set("type", Nodes.strings(List.of(present.path("type").asText(), "null")));
        return present;
    }

    /** Whether the member that holds this value is never absent. */
    static boolean mustBeThere(Value value) {
        if (value.schema() instanceof Schema.OptionalOf) {
            return false;
        }
        return value.required()
                || (value.schema() instanceof Schema.Scalar scalar
                        && scalar.kind().isPrimitive());
    }

    // type: object
    // description: What to pay back.
    // properties: {amount_cents: {...}, ...}
    // required: [amount_cents, reason]
    // additionalProperties: false
    private ObjectNode object(TypeDefinition.RecordType record) {
        ObjectNode object = Nodes.schema("object");
        Nodes.say(object, "description", record.doc().description());
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = Nodes.strings(List.of());
        for (TypeDefinition.Property property : record.properties()) {
            ObjectNode schema = mayBeNull(record, property.value()) ? orNull(property.value()) : of(property.value());
            properties.set(
                    property.wireName(),
                    Nodes.say(schema, "description", property.doc().description()));
            if (mustBeThere(property.value())) {
                required.add(property.wireName());
            }
        }
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        return sent.contains(record) ? object.put("additionalProperties", false) : object;
    }

    private boolean mayBeNull(TypeDefinition record, Value value) {
        return sent.contains(record) && !mustBeThere(value) && !(value.schema() instanceof Schema.OptionalOf);
    }

    private static ObjectNode enumeration(TypeDefinition type) {
        ObjectNode enumeration = Nodes.schema("string");
        Nodes.say(enumeration, "description", type.doc().description());
        ArrayNode words = enumeration.putArray("enum");
        if (type instanceof TypeDefinition.EnumType constants) {
            constants.constants().forEach(constant -> words.add(constant.wireName()));
        }
        return enumeration;
    }

    private ObjectNode present(Schema schema, List<Constraint> constraints) {
        if (schema instanceof Schema.OptionalOf optional) {
            Value inner = optional.value();
            return present(
                    inner.schema(),
                    Stream.concat(constraints.stream(), inner.constraints().stream())
                            .toList());
        }
        if (schema instanceof Schema.ListOf list) {
            ObjectNode array = Nodes.schema("array");
            array.set("items", of(list.element()));
            return ConstraintKeywords.ofList(array, constraints);
        }
        if (schema instanceof Schema.Named named) {
            return Nodes.ref(contract.type(named.name()).schemaName());
        }
        return scalar((Schema.Scalar) schema, constraints);
    }

    private static ObjectNode scalar(Schema.Scalar scalar, List<Constraint> constraints) {
        ObjectNode keywords = ScalarKeywords.of(scalar.kind());
        return scalar.kind().isNumber()
                ? ConstraintKeywords.ofNumber(keywords, scalar.kind(), constraints)
                : ConstraintKeywords.ofString(keywords, constraints);
    }
}

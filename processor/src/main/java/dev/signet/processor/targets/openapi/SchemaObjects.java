package dev.signet.processor.targets.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        if (type instanceof TypeDefinition.ObjectType object) {
            return object(object);
        }
        return type instanceof TypeDefinition.UnionType union
                ? union(union)
                : enumeration((TypeDefinition.EnumType) type);
    }

    /** Whether a place bears {@code @Sensitive}. */
    boolean isSensitive(Site site) {
        return contract.isSensitive(site);
    }

    /** The schema of a value that is there. */
    ObjectNode of(Value value) {
        Held held = held(value);
        return CustomWords.tell(shape(held.schema(), held.constraints()), held.constraints());
    }

    /** The schema of a value that is there or null. */
    ObjectNode orNull(Value value) {
        Held held = held(value);
        return CustomWords.tellOrNull(orNull(shape(held.schema(), held.constraints())), held.constraints());
    }

    private static ObjectNode orNull(ObjectNode present) {
        if (present.has("$ref")) {
            ObjectNode either = Nodes.object();
            either.putArray("anyOf").add(present).add(Nodes.schema("null"));
            return either;
        }
        String type = present.path("type").asText();
        if (!type.equals("null")) {
            present.set("type", Nodes.strings(List.of(type, "null")));
        }
        if (present.has("const")) {
            // The keyword would refuse null, too (JSON Schema Validation, 6.1.3).
            present.set("enum", Nodes.either(present.remove("const")));
        }
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
    private ObjectNode object(TypeDefinition.ObjectType type) {
        ObjectNode object = Nodes.schema("object");
        Nodes.say(object, "description", type.doc().description());
        ObjectNode properties = object.putObject("properties");
        Set<String> required = new LinkedHashSet<>();
        for (TypeDefinition.Property property : type.properties()) {
            properties.set(property.wireName(), property(type, property));
            // Nobody may send what is read-only, whatever tools make of the two together.
            if (mustBeThere(property.value()) && (property.isSent() || !sent.contains(type))) {
                required.add(property.wireName());
            }
        }
        for (TypeDefinition.Tag tag : type.tags()) {
            properties.set(tag.property(), Nodes.schema("string").put("const", tag.value()));
            required.add(tag.property());
        }
        if (!required.isEmpty()) {
            object.set("required", Nodes.strings(required));
        }
        CustomWords.tell(object, type.invariants());
        return sent.contains(type) && !type.ignoresUnknown() ? object.put("additionalProperties", false) : object;
    }

    private ObjectNode property(TypeDefinition.ObjectType type, TypeDefinition.Property property) {
        ObjectNode schema = mayBeNull(type, property) ? orNull(property.value()) : of(property.value());
        String described = Stream.of(
                        property.doc().description(), schema.path("description").asText())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
        Nodes.say(schema, "description", described);
        if (!property.isSent() && type.construction() != TypeDefinition.Construction.NONE) {
            schema.put("readOnly", true);
        }
        if (isSensitive(property.site())) {
            schema.put("x-sensitive", true);
        }
        return property.isAnswered() ? schema : schema.put("writeOnly", true);
    }

    // description: How it was paid.
    // oneOf: [{$ref: .../Card}, {$ref: .../Transfer}]
    // discriminator: {propertyName: kind, mapping: {card: .../Card, transfer: .../Transfer}}
    private ObjectNode union(TypeDefinition.UnionType union) {
        ObjectNode object = Nodes.say(Nodes.object(), "description", union.doc().description());
        ArrayNode branches = object.putArray("oneOf");
        ObjectNode mapping = object.putObject("discriminator")
                .put("propertyName", union.property())
                .putObject("mapping");
        for (TypeDefinition.Branch branch : union.branches()) {
            String name = contract.type(branch.type()).schemaName();
            branches.add(Nodes.ref(name));
            mapping.put(branch.tag(), Nodes.pointer(name));
        }
        return object;
    }

    private boolean mayBeNull(TypeDefinition type, TypeDefinition.Property property) {
        return sent.contains(type)
                && property.isSent()
                && !mustBeThere(property.value())
                && (!(property.value().schema() instanceof Schema.OptionalOf optional)
                        || (optional.kind() == Schema.OptionalOf.Kind.CHANGE
                                && !optional.value().required()));
    }

    private static ObjectNode enumeration(TypeDefinition.EnumType type) {
        ObjectNode enumeration = Nodes.schema("string");
        Nodes.say(enumeration, "description", type.doc().description());
        ArrayNode words = enumeration.putArray("enum");
        type.constants().forEach(constant -> words.add(constant.wireName()));
        return enumeration;
    }

    /** A value without what may be around it, and all that is said of it. */
    private record Held(Schema schema, List<Constraint> constraints) {}

    private static Held held(Value value) {
        Value parts = value.inParts();
        if (parts.schema() instanceof Schema.OptionalOf optional) {
            Held inner = held(optional.value());
            return new Held(
                    inner.schema(),
                    Stream.concat(parts.constraints().stream(), inner.constraints().stream())
                            .toList());
        }
        return new Held(parts.schema(), parts.constraints());
    }

    private ObjectNode shape(Schema schema, List<Constraint> constraints) {
        if (constraints.stream().anyMatch(Constraint.Null.class::isInstance)) {
            return Nodes.schema("null");
        }
        if (schema instanceof Schema.ListOf list) {
            ObjectNode array = Nodes.schema("array");
            array.set("items", of(list.element()));
            if (list.kind() == Schema.ListOf.Kind.SET) {
                array.put("uniqueItems", true);
            }
            return ConstraintKeywords.ofList(array, constraints);
        }
        if (schema instanceof Schema.MapOf map) {
            return map(map, constraints);
        }
        // OpenAPI 3.1.1, 4.8.14.3: of raw content a schema says nothing.
        if (schema instanceof Schema.Raw) {
            return Nodes.object();
        }
        if (schema instanceof Schema.Text) {
            return Nodes.schema("string");
        }
        if (schema instanceof Schema.Named named) {
            return Nodes.ref(contract.type(named).schemaName());
        }
        return scalar((Schema.Scalar) schema, constraints);
    }

    // type: object
    // propertyNames: {pattern: ^(?:[a-z]{2})$}
    // additionalProperties: {type: string}
    private ObjectNode map(Schema.MapOf map, List<Constraint> constraints) {
        ObjectNode object = Nodes.schema("object");
        ObjectNode names = of(map.key());
        // A member's name is a string, which need not be said.
        if (names.path("type").asText().equals("string")) {
            names.remove("type");
        }
        if (!names.isEmpty()) {
            object.set("propertyNames", names);
        }
        object.set("additionalProperties", of(map.value()));
        return ConstraintKeywords.ofMap(object, constraints);
    }

    private static ObjectNode scalar(Schema.Scalar scalar, List<Constraint> constraints) {
        ObjectNode keywords = ScalarKeywords.of(scalar.kind());
        if (scalar.kind().isBoolean()) {
            return ConstraintKeywords.ofBoolean(keywords, constraints);
        }
        if (scalar.kind() == ScalarKind.BYTES) {
            return ConstraintKeywords.ofBytes(keywords, constraints);
        }
        return scalar.kind().isNumber()
                ? ConstraintKeywords.ofNumber(keywords, scalar.kind(), constraints)
                : ConstraintKeywords.ofString(keywords, constraints);
    }
}

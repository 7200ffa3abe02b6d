package dev.signet.processor.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * A schema of a document, seen through its references: dialects that say the same have the same shape.
 *
 * @param name of the component that it is, or ""
 */
record Shape(JsonNode document, String name, JsonNode schema) {
    static Shape of(JsonNode document, JsonNode schema) {
        return see(document, "", schema);
    }

    private static Shape see(JsonNode document, String name, JsonNode schema) {
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").asText();
            JsonNode target = document.at(reference.substring(1));
            return see(document, reference.substring(reference.lastIndexOf('/') + 1), target);
        }
        if (schema.has("allOf")) {
            JsonNode parts = schema.get("allOf");
            return parts.size() == 1 && !schema.has("properties")
                    ? see(document, name, parts.get(0))
                    : new Shape(document, name, merged(document, schema));
        }
        List<JsonNode> options = options(schema);
        return options.size() == 1 ? see(document, name, options.get(0)) : new Shape(document, name, schema);
    }

    /** The branches, without the one for null. */
    private static List<JsonNode> options(JsonNode schema) {
        JsonNode all = schema.has("oneOf") ? schema.get("oneOf") : schema.path("anyOf");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(option -> !option.path("type").asText().equals("null"))
                .toList();
    }

    /** One object in the place of several that hold together. */
    private static JsonNode merged(JsonNode document, JsonNode schema) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.setAll((ObjectNode) schema.deepCopy());
        all.remove("allOf");
        for (JsonNode part : schema.get("allOf")) {
            JsonNode seen = see(document, "", part).schema();
            seen.properties().forEach(entry -> {
                if (entry.getKey().equals("properties")) {
                    all.withObject("/properties")
                            .setAll((ObjectNode) entry.getValue().deepCopy());
                } else if (entry.getKey().equals("required")) {
                    entry.getValue().forEach(all.withArray("required")::add);
                } else {
                    all.set(entry.getKey(), entry.getValue());
                }
            });
        }
        return all;
    }

    /** JSON Schema's word, {@code any} or {@code union}. */
    String type() {
        List<String> types = new ArrayList<>();
        JsonNode said = schema.path("type");
        (said.isArray() ? said : List.of(said)).forEach(type -> types.add(type.asText()));
        types.removeIf(type -> type.equals("null") || type.isEmpty());
        if (options(schema).size() > 1) {
            return "union";
        }
        if (types.isEmpty()) {
            return schema.has("properties") ? "object" : schema.has("enum") || schema.has("const") ? "string" : "any";
        }
        return String.join("|", types);
    }

    /** {@code string date-time}, {@code map of integer int32}, {@code string of a, b}. */
    String text() {
        return switch (type()) {
            case "array" -> "array of " + items().text();
            case "object" -> isMap() ? "map of " + values().text() : ("object " + name).strip();
            default ->
                (type() + " " + schema.path("format").asText()
                                + (values("enum").isEmpty() ? "" : " of " + String.join(", ", values("enum"))))
                        .strip();
        };
    }

    /** What tells it from another of its type, without what is inside. */
    String leaf() {
        return switch (type()) {
            case "array" -> "array";
            case "object" -> isMap() ? "map" : "object";
            default -> text();
        };
    }

    Shape items() {
        return of(document, schema.path("items"));
    }

    boolean isMap() {
        return !schema.has("properties") && schema.path("additionalProperties").isObject();
    }

    Shape values() {
        return of(document, schema.path("additionalProperties"));
    }

    Map<String, Shape> properties() {
        Map<String, Shape> all = new TreeMap<>();
        schema.path("properties")
                .properties()
                .forEach(property -> all.put(property.getKey(), of(document, property.getValue())));
        return all;
    }

    Set<String> required() {
        return values("required");
    }

    private Set<String> values(String key) {
        Set<String> all = new TreeSet<>();
        schema.path(key).forEach(value -> {
            if (!value.isNull()) {
                all.add(value.asText());
            }
        });
        return all;
    }
}

package dev.signet.example.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** JSON at random that a schema of a document is likely to have as an instance; with faults, often enough only nearly. */
final class SchemaValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "ann",
            "banned",
            "\u00e9\ud83d\ude00",
            "\u0000",
            " ",
            "null",
            "0",
            "-1",
            "2026-11-21",
            "2026-02-30",
            "2026-11-21T10:00:00Z",
            "P1D",
            "PT5M",
            "ann@example.org",
            "x".repeat(300),
            "1.5e3");
    private static final int DEEPEST = 5;

    private final JsonNode document;
    private final Random random;
    private final boolean faulty;

    SchemaValues(JsonNode document, Random random, boolean faulty) {
        this.document = document;
        this.random = random;
        this.faulty = faulty;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private boolean at(int oneIn) {
        return faulty && random.nextInt(oneIn) == 0;
    }

    private JsonNode of(JsonNode schema, int depth) {
        if ((faulty && depth > DEEPEST) || at(40)) {
            return anything();
        }
        if (schema.has("$ref")) {
            return of(document.at(schema.path("$ref").asText().substring(1)), depth);
        }
        if (schema.has("const")) {
            return schema.get("const");
        }
        for (String choice : List.of("enum", "oneOf", "anyOf")) {
            if (schema.has(choice) && !schema.get(choice).path(0).has("required")) {
                JsonNode chosen =
                        schema.get(choice).get(random.nextInt(schema.get(choice).size()));
                return choice.equals("enum") ? chosen : of(chosen, depth + 1);
            }
        }
        if (schema.has("allOf") && !schema.has("type")) {
            return of(schema.get("allOf").get(0), depth + 1);
        }
        if (schema.has("examples") && random.nextBoolean()) {
            return schema.get("examples").get(0);
        }
        return ofType(type(schema), schema, depth);
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(random.nextInt(type.size())).asText() : type.asText();
    }

    private JsonNode ofType(String type, JsonNode schema, int depth) {
        return switch (type) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "string" -> JSON.textNode(text(schema));
            case "integer" -> JSON.numberNode(number(schema).toBigInteger());
            case "number" -> JSON.numberNode(number(schema).add(new BigDecimal(random.nextInt(3)).movePointLeft(1)));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> anything();
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().stream()
                .filter(property -> isSent(property.getValue()))
                .forEach(property -> {
                    boolean there = required.contains(property.getKey())
                            ? !at(20)
                            : depth <= DEEPEST && random.nextInt(depth + 2) == 0;
                    if (there) {
                        object.set(property.getKey(), of(property.getValue(), depth + 1));
                    }
                });
        JsonNode others = schema.path("additionalProperties");
        if (others.isObject()) {
            int least = schema.path("minProperties").asInt();
            int most = depth > DEEPEST ? least : Math.max(least, random.nextInt(3));
            for (int i = 0; i < most; i++) {
                object.set(text(schema.path("propertyNames")), of(others, depth + 1));
            }
        } else if (at(20)) {
            object.set("unknown", anything());
        }
        return object;
    }

    // JSON Schema, Validation, 9.4: what is only told is not to be sent.
    private static boolean isSent(JsonNode property) {
        return !property.path("readOnly").asBoolean();
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        int least = schema.path("minItems").asInt(0);
        int most = Math.max(least, depth > DEEPEST ? 0 : schema.path("maxItems").asInt(least + 2));
        for (int i = least + random.nextInt(1 + Math.min(2, most - least)) + (at(20) ? 1 : 0); i > 0; i--) {
            array.add(of(schema.path("items"), depth + 1));
        }
        return array;
    }

    private BigDecimal number(JsonNode schema) {
        BigDecimal least = bound(schema, "inimum", BigDecimal.ONE);
        BigDecimal most = bound(schema, "aximum", BigDecimal.ONE.negate());
        BigDecimal from = least != null ? least : most != null ? most.subtract(BigDecimal.TEN) : BigDecimal.ZERO;
        BigDecimal to = most != null ? most : from.add(BigDecimal.TEN);
        if (at(12)) {
            return any(List.of(
                    from.subtract(BigDecimal.ONE),
                    to.add(BigDecimal.ONE),
                    new BigDecimal("123456789012345678901234567890")));
        }
        BigDecimal near = BigDecimal.valueOf(random.nextInt(9)).max(from).min(to);
        return any(List.of(from, to, near, near));
    }

    private static @Nullable BigDecimal bound(JsonNode schema, String name, BigDecimal inwards) {
        String inclusive = "m" + name;
        String exclusive = "exclusiveM" + name;
        return schema.has(inclusive)
                ? schema.get(inclusive).decimalValue()
                : schema.has(exclusive) ? schema.get(exclusive).decimalValue().add(inwards) : null;
    }

    private String text(JsonNode schema) {
        if (at(6)) {
            return any(TEXTS);
        }
        if (schema.has("format")) {
            String formatted = formatted(schema.get("format").asText());
            if (!formatted.isEmpty()) {
                return formatted;
            }
        }
        if (schema.has("pattern")) {
            return PatternText.of(schema.get("pattern").asText(), random);
        }
        int least = schema.path("minLength").asInt(0);
        return random.nextInt(3) == 0 ? any(TEXTS) : "x".repeat(least + random.nextInt(4));
    }

    private String formatted(String format) {
        return switch (format) {
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "date" -> "2026-11-" + (10 + random.nextInt(20));
            case "date-time" -> "2026-11-21T1" + random.nextInt(10) + ":00:00Z";
            case "time" -> "10:1" + random.nextInt(10) + ":00Z";
            case "email" -> "ann" + random.nextInt(10) + "@example.org";
            case "uri", "uri-reference" -> "https://example.org/" + random.nextInt(10);
            case "duration" -> "PT" + random.nextInt(10) + "M";
            default -> "";
        };
    }

    private JsonNode anything() {
        return switch (random.nextInt(6)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.numberNode(random.nextInt(100));
            case 2 -> JSON.booleanNode(true);
            case 3 -> JSON.arrayNode().add("a");
            case 4 -> JSON.objectNode().put("a", 1);
            default -> JSON.textNode(any(TEXTS));
        };
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

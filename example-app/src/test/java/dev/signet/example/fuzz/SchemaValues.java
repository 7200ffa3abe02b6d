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

/** JSON at random that a schema of a document is likely to have as an instance, and often enough only nearly. */
final class SchemaValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "ann",
            "cust_ABCDEF123456",
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

    SchemaValues(JsonNode document, Random random) {
        this.document = document;
        this.random = random;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode schema, int depth) {
        if (depth > DEEPEST || random.nextInt(40) == 0) {
            return anything();
        }
        if (schema.has("$ref")) {
            return of(document.at(schema.path("$ref").asText().substring(1)), depth);
        }
        if (schema.has("const")) {
            return schema.get("const");
        }
        for (String choice : List.of("enum", "oneOf", "anyOf")) {
            if (schema.has(choice)) {
                JsonNode chosen =
                        schema.get(choice).get(random.nextInt(schema.get(choice).size()));
                return choice.equals("enum") ? chosen : of(chosen, depth + 1);
            }
        }
        if (schema.has("allOf")) {
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
        schema.path("properties").properties().forEach(property -> {
            boolean there = required.contains(property.getKey()) ? random.nextInt(20) > 0 : random.nextBoolean();
            if (there) {
                object.set(property.getKey(), of(property.getValue(), depth + 1));
            }
        });
        JsonNode others = schema.path("additionalProperties");
        if (others.isObject()) {
            for (int i = random.nextInt(3); i > 0; i--) {
                object.set(text(schema.path("propertyNames")), of(others, depth + 1));
            }
        } else if (random.nextInt(20) == 0) {
            object.set("unknown", anything());
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        int least = schema.path("minItems").asInt(0);
        for (int i = least + random.nextInt(3); i > 0; i--) {
            array.add(of(schema.path("items"), depth + 1));
        }
        return array;
    }

    private BigDecimal number(JsonNode schema) {
        BigDecimal least = schema.has("minimum") ? schema.get("minimum").decimalValue() : BigDecimal.valueOf(-3);
        BigDecimal most = schema.has("maximum") ? schema.get("maximum").decimalValue() : least.add(BigDecimal.TEN);
        return switch (random.nextInt(12)) {
            case 0 -> least.subtract(BigDecimal.ONE);
            case 1 -> most.add(BigDecimal.ONE);
            case 2 -> most;
            case 3 -> new BigDecimal("123456789012345678901234567890");
            default -> least.add(BigDecimal.valueOf(random.nextInt(4)));
        };
    }

    private String text(JsonNode schema) {
        if (random.nextInt(4) > 0 && schema.has("format")) {
            return switch (schema.get("format").asText()) {
                case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
                case "date" -> "2026-11-" + (10 + random.nextInt(20));
                case "date-time" -> "2026-11-21T1" + random.nextInt(10) + ":00:00Z";
                case "time" -> "10:1" + random.nextInt(10) + ":00";
                case "email" -> "ann" + random.nextInt(10) + "@example.org";
                case "uri", "uri-reference" -> "https://example.org/" + random.nextInt(10);
                case "duration" -> "PT" + random.nextInt(10) + "M";
                default -> any(TEXTS);
            };
        }
        if (schema.path("pattern").asText().contains("cust_") && random.nextInt(8) > 0) {
            return "cust_UVWXYZ987654";
        }
        int least = schema.path("minLength").asInt(0);
        return random.nextBoolean() ? any(TEXTS) : "x".repeat(least + random.nextInt(4));
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

package dev.signet.processor.targets.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.processor.model.AnnotationLiteral.Attribute;
import dev.signet.processor.model.AnnotationLiteral.Item;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Invariants;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the document says of constraints that their author judges: their words, and the keywords they bring along. */
final class CustomWords {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .reader();

    private CustomWords() {}

    /** Adds them to the schema of the value on which they stand. */
    static ObjectNode tell(ObjectNode schema, List<Constraint> constraints) {
        fragments(constraints).forEach(fragment -> merge(schema, fragment));
        return say(schema, of(constraints));
    }

    /** The same, where null is none of their business: who wants a value writes {@code @NotNull} besides. */
    static ObjectNode tellOrNull(ObjectNode schema, List<Constraint> constraints) {
        fragments(constraints).forEach(fragment -> {
            if (fragment.path("type").equals(schema.path("type").path(0))) {
                fragment.remove("type"); // which says nothing new
            }
            if (fragment.properties().stream().noneMatch(keyword -> judgesNull(keyword.getKey()))) {
                merge(schema, fragment);
            } else {
                schema.withArray("allOf")
                        .addObject()
                        .putArray("anyOf")
                        .add(fragment)
                        .add(Nodes.schema("null"));
            }
        });
        return say(schema, of(constraints));
    }

    private static Stream<ObjectNode> fragments(List<Constraint> constraints) {
        return constraints.stream()
                .filter(Constraint.Custom.class::isInstance)
                .map(constraint -> ((Constraint.Custom) constraint).fragment())
                .filter(fragment -> !fragment.isEmpty())
                .map(CustomWords::fragment);
    }

    /** Whether a keyword says something of null, which those of texts, numbers, arrays and objects do not. */
    private static boolean judgesNull(String keyword) {
        return switch (keyword) {
            case "type", "const", "enum", "not", "allOf", "anyOf", "oneOf", "if" -> true;
            default -> false;
        };
    }

    /** Adds what is true of an object as a whole. */
    static ObjectNode tell(ObjectNode schema, Invariants invariants) {
        return say(tell(schema, invariants.constraints()), getters(invariants));
    }

    /** Adds the words of what is true of several parameters together. */
    static ObjectNode say(ObjectNode object, Invariants invariants) {
        return say(say(object, invariants.constraints()), getters(invariants));
    }

    private static String getters(Invariants invariants) {
        Stream<String> getters = invariants.getters().stream().flatMap(getter -> getter.value().constraints().stream()
                .map(constraint -> "`" + getter.wireName() + "` "
                        + (words(constraint).isEmpty()
                                ? "keeps " + constraint.label()
                                : words(constraint).replaceAll("\\.$", ""))
                        + "."));
        return getters.collect(Collectors.joining(" "));
    }

    /** Adds the words alone: of what is judged together there is no schema. */
    static ObjectNode say(ObjectNode object, List<Constraint> constraints) {
        return say(object, of(constraints.stream().flatMap(Constraint::parts).toList()));
    }

    private static ObjectNode say(ObjectNode schema, String words) {
        String before = schema.path("description").asText();
        String both = Stream.of(before, words).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
        return Nodes.say(schema, "description", both);
    }

    private static String of(List<Constraint> constraints) {
        return constraints.stream()
                .filter(Constraint.Custom.class::isInstance)
                .map(CustomWords::sentence)
                .collect(Collectors.joining(" "));
    }

    private static String sentence(Constraint constraint) {
        String words = words(constraint);
        return words.isEmpty()
                ? "Keeps " + constraint.label() + "."
                : words.substring(0, 1).toUpperCase(Locale.ROOT)
                        + words.substring(1).replaceAll("\\.$", "") + ".";
    }

    /** With the limits in their places; "" where they are in a bundle, which speaks other languages as well. */
    private static String words(Constraint constraint) {
        String words = constraint.message();
        if (constraint instanceof Constraint.Custom custom) {
            for (Attribute limit : custom.annotation().limits()) {
                words = words.replace("{" + limit.name() + "}", text(limit));
            }
        }
        return words.matches("(?s).*[{}$\\\\].*") ? "" : words;
    }

    private static String text(Attribute limit) {
        return limit.items().stream().map(CustomWords::text).collect(Collectors.joining(", "));
    }

    private static String text(Item item) {
        return item instanceof Item.Constant constant
                ? constant.name()
                : item instanceof Item.Plain plain ? String.valueOf(plain.value()) : "";
    }

    /** What the schema says already in another way holds besides. */
    private static void merge(ObjectNode schema, ObjectNode fragment) {
        ObjectNode besides = Nodes.object();
        boolean isReference = schema.has("$ref");
        for (Map.Entry<String, JsonNode> keyword : fragment.properties()) {
            JsonNode there = schema.get(keyword.getKey());
            if (isReference || (there != null && !there.equals(keyword.getValue()))) {
                besides.set(keyword.getKey(), keyword.getValue());
            } else {
                schema.set(keyword.getKey(), keyword.getValue());
            }
        }
        if (!besides.isEmpty()) {
            ArrayNode all = schema.withArray("allOf");
            all.add(besides);
        }
    }

    private static ObjectNode fragment(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("a reader should have refused " + json, malformed);
        }
    }
}

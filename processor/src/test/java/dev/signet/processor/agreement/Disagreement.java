package dev.signet.processor.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The schema and the server say different things of a document.
 *
 * @param declared the type with its constraints
 * @param formats whether a format refuses what it does not mean
 * @param schemaAccepts what the schema says; the server says the contrary
 * @param codes of the faults that the server finds
 */
record Disagreement(String declared, String json, boolean formats, boolean schemaAccepts, Set<String> codes) {
    boolean isOf(String type) {
        return Pattern.compile("\\b(?:" + type + ")\\b").matcher(declared).find();
    }

    /** Whether the server finds nothing but such faults. */
    boolean isOnly(String... code) {
        return schemaAccepts && Set.of(code).containsAll(codes);
    }

    /** Whether a number or text in the document is so; names are texts. */
    boolean has(Predicate<JsonNode> scalar) {
        return has(Document.parsed(json), scalar);
    }

    private static boolean has(JsonNode node, Predicate<JsonNode> scalar) {
        for (JsonNode inside : node) {
            if (has(inside, scalar)) {
                return true;
            }
        }
        return node.properties().stream().anyMatch(member -> scalar.test(TextNode.valueOf(member.getKey())))
                || scalar.test(node);
    }
}

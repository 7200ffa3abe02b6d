package dev.signet.processor.targets.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.math.BigDecimal;
import java.util.Collection;

/** The small trees that every object of the document is made of. */
final class Nodes {
    /** What is longer is written with an exponent. */
    private static final int MOST_DIGITS = 40;

    private Nodes() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static ArrayNode strings(Collection<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    /** A value, or null. */
    static ArrayNode either(JsonNode value) {
        return JsonNodeFactory.instance.arrayNode().add(value).addNull();
    }

    static ObjectNode schema(String type) {
        return object().put("type", type);
    }

    static ObjectNode schema(String type, String format) {
        return schema(type).put("format", format);
    }

    static ObjectNode ref(String schemaName) {
        return object().put("$ref", pointer(schemaName));
    }

    /** Where a schema stands in the document. */
    static String pointer(String schemaName) {
        return "#/components/schemas/" + schemaName;
    }

    /** A number as one would write it: whole ones without an exponent. */
    static ValueNode number(BigDecimal value) {
        boolean whole = value.scale() <= 0 && value.precision() - value.scale() <= MOST_DIGITS;
        return whole ? JsonNodeFactory.instance.numberNode(value.toBigIntegerExact()) : DecimalNode.valueOf(value);
    }

    /** Adds a member of text, unless there is nothing to say. */
    static ObjectNode say(ObjectNode object, String member, String text) {
        return text.isEmpty() ? object : object.put(member, text);
    }
}

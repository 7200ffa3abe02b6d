package dev.signet.processor.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** JSON in one form of those that are equal (Core, 4.2.2): 7 and 7.0 are. */
final class Normal {
    private Normal() {}

    static JsonNode of(JsonNode node) {
        if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            return DecimalNode.valueOf(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
        } else if (node instanceof ArrayNode array) {
            ArrayNode normal = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> normal.add(of(element)));
            return normal;
        } else if (node instanceof ObjectNode object) {
            ObjectNode normal = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(member -> normal.set(member.getKey(), of(member.getValue())));
            return normal;
        }
        return node;
    }
}

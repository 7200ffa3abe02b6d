package dev.signet.runtime.testing;

import java.math.BigDecimal;

/** The type of a JSON value, as JSON Schema names them. */
public enum JsonType {
    STRING,
    /** A number without a fraction. */
    INTEGER,
    NUMBER,
    BOOLEAN,
    OBJECT,
    ARRAY;

    /** Whether a value is of this type; null is of none. */
    boolean includes(Json json) {
        return switch (this) {
            case OBJECT -> json instanceof Json.Members;
            case ARRAY -> json instanceof Json.Items;
            case STRING -> json instanceof Json.Leaf leaf && leaf.value() instanceof String;
            case BOOLEAN -> json instanceof Json.Leaf leaf && leaf.value() instanceof Boolean;
            case NUMBER -> json instanceof Json.Leaf leaf && leaf.value() instanceof BigDecimal;
            case INTEGER ->
                json instanceof Json.Leaf leaf
                        && leaf.value() instanceof BigDecimal number
                        && number.stripTrailingZeros().scale() <= 0;
        };
    }
}

package dev.signet.processor.targets.validator;

import com.palantir.javapoet.CodeBlock;

/** Values of annotations as Java has them in source. */
final class Literals {
    private Literals() {}

    /** A String, a Boolean, a Character or a number. */
    static CodeBlock of(Object value) {
        if (value instanceof String text) {
            return CodeBlock.of("$S", text);
        } else if (value instanceof Character character) {
            return character(character);
        } else if (value instanceof Long number) {
            return CodeBlock.of(number == Long.MIN_VALUE ? "Long.MIN_VALUE" : number + "L");
        } else if (value instanceof Byte || value instanceof Short) {
            return CodeBlock.of("($L) $L", value instanceof Byte ? "byte" : "short", value);
        } else if (value instanceof Float number) {
            return floating("Float", number, number + "f");
        }
        return value instanceof Double number ? floating("Double", number, number + "d") : CodeBlock.of("$L", value);
    }

    private static CodeBlock character(char character) {
        return CodeBlock.of("(char) $L", (int) character);
    }

    private static CodeBlock floating(String type, double value, String literal) {
        if (Double.isNaN(value)) {
            return CodeBlock.of("$L.NaN", type);
        }
        return Double.isInfinite(value)
                ? CodeBlock.of("$L.$L_INFINITY", type, value > 0 ? "POSITIVE" : "NEGATIVE")
                : CodeBlock.of("$L", literal);
    }
}

package dev.signet.runtime.json;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers of a set that Java tells apart and JSON does not: 1.5 and 1.50, 0.0 and -0.0 (JSON Schema Core, 4.2.2). */
final class SameNumbers {
    private @Nullable Set<Object> numbers;

    /** Whether there was the same number before; of what is no such number, false. */
    boolean hold(Object value) {
        Object same = same(value);
        if (same == null) {
            return false;
        }
        Set<Object> before = numbers == null ? new HashSet<>() : numbers;
        numbers = before;
        return !before.add(same);
    }

    private static @Nullable Object same(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        boolean floats = value instanceof Double || value instanceof Float;
        // Minus zero plus zero is zero.
        return floats ? ((Number) value).doubleValue() + 0.0 : null;
    }
}

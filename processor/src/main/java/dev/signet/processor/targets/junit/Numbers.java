package dev.signet.processor.targets.junit;

import dev.signet.processor.model.ScalarKind;
import java.math.BigDecimal;

/** Arithmetic at the edge of a bound. */
final class Numbers {
    // Below this, a half is exact even in 32 bits of floating point.
    private static final BigDecimal EXACT = BigDecimal.valueOf(1L << 22);

    private Numbers() {}

    /** Whether a Java value of this kind can be this number. */
    static boolean fits(BigDecimal number, ScalarKind kind) {
        return switch (kind.boxed()) {
            case BYTE -> number.abs().compareTo(BigDecimal.valueOf(Byte.MAX_VALUE)) <= 0;
            case SHORT -> number.abs().compareTo(BigDecimal.valueOf(Short.MAX_VALUE)) <= 0;
            case INTEGER -> number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
            case LONG -> number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
            default -> true;
        };
    }

    /** How far from a bound the next number is that this kind can tell from it. */
    static BigDecimal step(BigDecimal bound, ScalarKind kind) {
        if (kind.isInteger()) {
            return BigDecimal.ONE;
        }
        BigDecimal size = bound.abs();
        return size.compareTo(EXACT) <= 0 ? new BigDecimal("0.5") : size;
    }
}

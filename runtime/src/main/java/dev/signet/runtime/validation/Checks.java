package dev.signet.runtime.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;

/** The verdicts that generated validators are built from. Each is true where the value keeps the rule. */
public final class Checks {

    private Checks() {}

    /** Counts code points, as JSON Schema does (Validation, 6.3.1), and not UTF-16 units as Jakarta Validation does. */
    public static boolean size(String value, int min, int max) {
        int units = value.length();
        if (units < min || units / 2 > max) {
            return false;
        }
        int points = value.codePointCount(0, units);
        return points >= min && points <= max;
    }

    /** Counts elements. */
    public static boolean size(Collection<?> value, int min, int max) {
        return size(value.size(), min, max);
    }

    /** Counts members. */
    public static boolean size(Map<?, ?> value, int min, int max) {
        return size(value.size(), min, max);
    }

    /** The length of an array. */
    public static boolean size(int length, int min, int max) {
        return length >= min && length <= max;
    }

    /** Some character is beyond U+0020: what {@link String#trim()} leaves, as in Jakarta Validation's reference. */
    public static boolean notBlank(String value) {
        return value.chars().anyMatch(unit -> unit > ' ');
    }

    /** The verdict of Jakarta Validation's reference on {@code @Email}: an empty text passes. */
    public static boolean email(String value) {
        return EmailAddress.accepts(value);
    }

    /** At least {@code min}; NaN is not. */
    public static boolean min(double value, long min) {
        return new Bound(min).compared(value) >= 0;
    }

    /** At least {@code min}. */
    public static boolean min(BigDecimal value, long min) {
        return value.compareTo(BigDecimal.valueOf(min)) >= 0;
    }

    /** At least {@code min}. */
    public static boolean min(BigInteger value, long min) {
        return value.compareTo(BigInteger.valueOf(min)) >= 0;
    }

    /** At most {@code max}; NaN is not. */
    public static boolean max(double value, long max) {
        return !Double.isNaN(value) && new Bound(max).compared(value) <= 0;
    }

    /** At most {@code max}. */
    public static boolean max(BigDecimal value, long max) {
        return value.compareTo(BigDecimal.valueOf(max)) <= 0;
    }

    /** At most {@code max}. */
    public static boolean max(BigInteger value, long max) {
        return value.compareTo(BigInteger.valueOf(max)) <= 0;
    }

    /** A limit that floating-point values are compared with exactly: a long beyond 2^53 is no double. */
    private record Bound(long limit) {
        int compared(double value) {
            if (Double.isNaN(value)) {
                return -1;
            }
            if (Double.isInfinite(value)) {
                return value > 0 ? 1 : -1;
            }
            return new BigDecimal(value).compareTo(BigDecimal.valueOf(limit));
        }
    }
}

package dev.signet.runtime.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;

/** The verdicts that generated validators are built from. Each is true where the value keeps the rule. */
public final class Checks {

    /** Powers of ten, as far as a long goes. */
    private static final long[] POWERS = new long[19];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private Checks() {}

    /** Counts code points, as JSON Schema does (Validation, 6.3.1), and not UTF-16 units as Jakarta Validation does. */
    public static boolean size(String value, int min, int max) {
        int units = value.length();
        // A code point is one unit or two, which often settles it.
        if (units < min || units / 2 > max) {
            return false;
        }
        if (units <= max && (units + 1) / 2 >= min) {
            return true;
        }
        int points = value.codePointCount(0, units);
        return points >= min && points <= max;
    }

    /** As {@link #size(String, int, int)}, without a copy that nobody could wipe. */
    public static boolean size(char[] value, int min, int max) {
        int points = Character.codePointCount(value, 0, value.length);
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
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) > ' ') {
                return true;
            }
        }
        return false;
    }

    /** The verdict of Jakarta Validation's reference on {@code @Email}: an empty text passes. */
    public static boolean email(String value) {
        return EmailAddress.accepts(value);
    }

    /** At most so many decimal digits; {@code fraction} is the concern of other types. */
    public static boolean digits(long value, int integer, int fraction) {
        // Twenty digits are more than any long has.
        return integer >= POWERS.length || (value < POWERS[integer] && value > -POWERS[integer]);
    }

    /** As {@link #digits(BigDecimal, int, int)}, of the shortest decimal that stands for the number; NaN has none. */
    public static boolean digits(double value, int integer, int fraction) {
        return Double.isFinite(value) && digits(BigDecimal.valueOf(value), integer, fraction);
    }

    /** As {@link #digits(double, int, int)}: 0.1f is 0.1, and not the double next to it. */
    public static boolean digits(float value, int integer, int fraction) {
        return Float.isFinite(value) && digits(new BigDecimal(Float.toString(value)), integer, fraction);
    }

    /** At most so many decimal digits before and behind the point. Zeros at either end do not count. */
    public static boolean digits(BigDecimal value, int integer, int fraction) {
        if (value.signum() == 0) {
            return true;
        }
        BigDecimal significant = value.scale() > fraction ? value.stripTrailingZeros() : value;
        // As a long: 1e2147483647 has more digits than an int counts.
        return (long) significant.precision() - significant.scale() <= integer && significant.scale() <= fraction;
    }

    /** At most so many decimal digits. */
    public static boolean digits(BigInteger value, int integer, int fraction) {
        return digits(new BigDecimal(value), integer, fraction);
    }

    /**
     * A decimal number without an exponent ({@code -12.50}, {@code +.5}, {@code 5.}), of at most so many digits before and
     * behind the point. As in Jakarta Validation's reference zeros count, but for those that it begins with; before a
     * fraction there need be no digit.
     */
    public static boolean digits(String value, int integer, int fraction) {
        int start = value.startsWith("-") || value.startsWith("+") ? 1 : 0;
        int point = digitsFrom(value, start);
        boolean hasPoint = point < value.length() && value.charAt(point) == '.';
        int end = hasPoint ? digitsFrom(value, point + 1) : point;
        int behind = hasPoint ? end - point - 1 : 0;
        int before = point - Math.min(zerosFrom(value, start), behind > 0 ? point : Math.max(point - 1, start));
        return end == value.length() && point - start + behind > 0 && before <= integer && behind <= fraction;
    }

    /** Where the ASCII digits end that stand from there on. */
    static int digitsFrom(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** Where the zeros end that stand from there on. */
    static int zerosFrom(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }
}

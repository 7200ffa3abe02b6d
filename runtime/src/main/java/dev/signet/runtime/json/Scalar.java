package dev.signet.runtime.json;

import dev.signet.runtime.validation.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values are written as one piece of text: the same text in a JSON document and in a path, a query or a
 * header. Numbers have JSON's form (RFC 8259, 6), timestamps that of RFC 3339.
 *
 * @param <T> the Java type
 */
public final class Scalar<T> {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
    private static final Pattern PLAIN = Pattern.compile("-?(?:0|[1-9][0-9]*)");
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern DATE_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIMESTAMP_FORM = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})");

    /** A number of so many digits, or of such an exponent, is refused: it costs more than it can mean. */
    static final int MAX_DIGITS = 1000;

    // So many characters are a long whatever digits they are.
    private static final int SURE_LONG = 18;

    /** {@code true} or {@code false}, in lower case. */
    public static final Scalar<Boolean> BOOLEAN = new Scalar<>(Scalar::toBoolean, "must be true or false");

    /** A whole number of 16 bits. */
    public static final Scalar<Short> SHORT = integer(Short.MIN_VALUE, Short.MAX_VALUE, Long::shortValue);

    /** A whole number of 32 bits. */
    public static final Scalar<Integer> INTEGER = integer(Integer.MIN_VALUE, Integer.MAX_VALUE, Long::intValue);

    /** A whole number of 64 bits. As in JSON Schema (Core, 4.2.3), 1.0 and 1e2 are whole. */
    public static final Scalar<Long> LONG = integer(Long.MIN_VALUE, Long.MAX_VALUE, value -> value);

    /** A number that does not overflow 32 bits of floating point. */
    public static final Scalar<Float> FLOAT = new Scalar<>(Scalar::toFloat, "must be a number")
            .ranged(Scalar::isNumber, "must not exceed the range of a 32-bit floating-point number");

    /** A number that does not overflow 64 bits of floating point. */
    public static final Scalar<Double> DOUBLE = new Scalar<>(Scalar::toDouble, "must be a number")
            .ranged(Scalar::isNumber, "must not exceed the range of a 64-bit floating-point number");

    /** A number of at most a thousand digits before and after the point. */
    public static final Scalar<BigDecimal> BIG_DECIMAL = new Scalar<>(Scalar::toBigDecimal, "must be a number")
            .ranged(Scalar::isNumber, "must have at most 1000 digits");

    /** A whole number of at most a thousand digits. */
    public static final Scalar<BigInteger> BIG_INTEGER = new Scalar<>(Scalar::toBigInteger, "must be an integer")
            .ranged(Scalar::isWhole, "must have at most 1000 digits");

    /** Five groups of 8, 4, 4, 4 and 12 hexadecimal digits (RFC 9562, 4); {@link UUID#fromString} accepts fewer. */
    public static final Scalar<UUID> UUID_TEXT =
            new Scalar<>(text -> UUID_FORM.matcher(text).matches() ? UUID.fromString(text) : null, "must be a UUID");

    /** A timestamp with Z or an offset (RFC 3339, 5.6). */
    public static final Scalar<Instant> INSTANT = new Scalar<>(
            text -> {
                OffsetDateTime time = toOffsetDateTime(text);
                return time == null ? null : time.toInstant();
            },
            "must be a timestamp such as 2026-01-31T12:00:00Z");

    /** A full-date (RFC 3339, 5.6). */
    public static final Scalar<LocalDate> LOCAL_DATE =
            new Scalar<>(Scalar::toLocalDate, "must be a date such as 2026-01-31");

    /** A timestamp that keeps its offset (RFC 3339, 5.6). Leap seconds are refused. */
    public static final Scalar<OffsetDateTime> OFFSET_DATE_TIME =
            new Scalar<>(Scalar::toOffsetDateTime, "must be a timestamp such as 2026-01-31T12:00:00Z");

    private final Function<String, @Nullable T> parser;
    private final String expected;
    private final Predicate<String> inForm;
    private final String withinRange;

    private Scalar(Function<String, @Nullable T> parser, String expected) {
        this(parser, expected, text -> false, expected);
    }

    private Scalar(
            Function<String, @Nullable T> parser, String expected, Predicate<String> inForm, String withinRange) {
        this.parser = parser;
        this.expected = expected;
        this.inForm = inForm;
        this.withinRange = withinRange;
    }

    private Scalar<T> ranged(Predicate<String> form, String within) {
        return new Scalar<>(parser, expected, form, within);
    }

    /** The value, or null where the text is none; {@link #fault} then says why. */
    public @Nullable T read(String text) {
        return parser.apply(text);
    }

    /** What is wrong with a text that {@link #read} refused: {@code range} if only its size is, else {@code type}. */
    public Violation fault(String where, String text) {
        return inForm.test(text) ? Violation.of(where, "range", withinRange) : mismatch(where);
    }

    /** What is wrong with a value that is no such text at all. */
    Violation mismatch(String where) {
        return Violation.of(where, "type", expected);
    }

    private static <T> Scalar<T> integer(long min, long max, Function<Long, T> narrowed) {
        Function<String, @Nullable T> parser = text -> {
            Long value = toLong(text);
            return value == null || value < min || value > max ? null : narrowed.apply(value);
        };
        return new Scalar<>(parser, "must be an integer")
                .ranged(Scalar::isWhole, "must be between " + min + " and " + max);
    }

    private static boolean isNumber(String text) {
        return text.length() > MAX_DIGITS || NUMBER.matcher(text).matches();
    }

    private static boolean isWhole(String text) {
        if (!isNumber(text)) {
            return false;
        }
        if (text.length() > MAX_DIGITS) {
            return true;
        }
        try {
            return isWhole(new BigDecimal(text));
        } catch (NumberFormatException exponentBeyondInt) {
            return !text.contains("e-") && !text.contains("E-");
        }
    }

    private static boolean isWhole(BigDecimal value) {
        return value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
    }

    private static @Nullable Boolean toBoolean(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static @Nullable Long toLong(String text) {
        if (text.length() <= SURE_LONG && PLAIN.matcher(text).matches()) {
            return Long.valueOf(text);
        }
        BigInteger whole = toBigInteger(text);
        return whole == null || whole.bitLength() > 63 ? null : whole.longValue();
    }

    private static @Nullable Float toFloat(String text) {
        if (text.length() > MAX_DIGITS || !isNumber(text)) {
            return null;
        }
        float value = Float.parseFloat(text);
        return Float.isInfinite(value) ? null : value;
    }

    private static @Nullable Double toDouble(String text) {
        if (text.length() > MAX_DIGITS || !isNumber(text)) {
            return null;
        }
        double value = Double.parseDouble(text);
        return Double.isInfinite(value) ? null : value;
    }

    private static @Nullable BigDecimal toBigDecimal(String text) {
        if (text.length() > MAX_DIGITS || !isNumber(text)) {
            return null;
        }
        try {
            BigDecimal value = new BigDecimal(text);
            return Math.abs((long) value.scale()) > MAX_DIGITS ? null : value;
        } catch (NumberFormatException exponentBeyondInt) {
            return null;
        }
    }

    private static @Nullable BigInteger toBigInteger(String text) {
        BigDecimal value = toBigDecimal(text);
        return value == null || !isWhole(value) ? null : value.toBigInteger();
    }

    private static @Nullable LocalDate toLocalDate(String text) {
        if (!DATE_FORM.matcher(text).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    private static @Nullable OffsetDateTime toOffsetDateTime(String text) {
        if (!TIMESTAMP_FORM.matcher(text).matches()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }
}

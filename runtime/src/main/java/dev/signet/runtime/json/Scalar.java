package dev.signet.runtime.json;

import dev.signet.runtime.validation.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
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
    private static final Pattern DATE_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIMESTAMP_FORM = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})");

    /** A number of so many digits, or of such an exponent, is refused: it costs more than it can mean. */
    static final int MAX_DIGITS = 1000;

    // So many characters are a long whatever digits they are.
    private static final int SURE_LONG = 18;

    /** {@code true} or {@code false}, in lower case. */
    public static final Scalar<Boolean> BOOLEAN = new Scalar<>(Scalar::toBoolean, "must be true or false");

    /** A whole number of 8 bits. */
    public static final Scalar<Byte> BYTE = integer(Byte.MIN_VALUE, Byte.MAX_VALUE, Long::byteValue);

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
    public static final Scalar<UUID> UUID_TEXT = new Scalar<>(Identifiers::toUuid, "must be a UUID");

    /** A timestamp with Z or an offset (RFC 3339, 5.6). */
    public static final Scalar<Instant> INSTANT = new Scalar<>(
            text -> {
                OffsetDateTime time = toOffsetDateTime(text);
                return time == null ? null : time.toInstant();
            },
            "must be a timestamp such as 2026-01-31T12:00:00Z");

    /** As {@link #INSTANT}, of which a Date keeps the milliseconds. */
    public static final Scalar<Date> DATE = new Scalar<Date>(
                    text -> {
                        OffsetDateTime time = toOffsetDateTime(text);
                        return time == null ? null : Date.from(time.toInstant());
                    },
                    "must be a timestamp such as 2026-01-31T12:00:00Z")
            .written(value -> value.toInstant().toString());

    /** As {@link #DATE}, counted in the calendar of ISO 8601 at the offset that was sent; written in UTC. */
    public static final Scalar<Calendar> CALENDAR = new Scalar<Calendar>(
                    text -> {
                        OffsetDateTime time = toOffsetDateTime(text);
                        return time == null ? null : GregorianCalendar.from(time.toZonedDateTime());
                    },
                    "must be a timestamp such as 2026-01-31T12:00:00Z")
            .written(value -> value.toInstant().toString());

    /** A full-date (RFC 3339, 5.6). */
    public static final Scalar<LocalDate> LOCAL_DATE =
            new Scalar<>(Scalar::toLocalDate, "must be a date such as 2026-01-31");

    /** A timestamp that keeps its offset (RFC 3339, 5.6). Leap seconds are refused. */
    public static final Scalar<OffsetDateTime> OFFSET_DATE_TIME = new Scalar<>(
                    Scalar::toOffsetDateTime, "must be a timestamp such as 2026-01-31T12:00:00Z")
            .written(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);

    /**
     * A timestamp with an offset and, in brackets, the name of a zone that has this offset then (RFC 9557, 4.1); without a
     * name the offset is the zone.
     */
    public static final Scalar<ZonedDateTime> ZONED_DATE_TIME = new Scalar<>(
                    Times::toZonedDateTime, "must be a timestamp such as 2026-01-31T12:00:00+01:00[Europe/Paris]")
            .written(DateTimeFormatter.ISO_ZONED_DATE_TIME::format);

    /** A partial-time (RFC 3339, 5.6), its seconds written even where they are zero. */
    public static final Scalar<LocalTime> LOCAL_TIME = new Scalar<>(
                    Times::toLocalTime, "must be a time such as 12:00:00")
            .written(DateTimeFormatter.ISO_LOCAL_TIME::format);

    /** A full-time (RFC 3339, 5.6) that keeps its offset. */
    public static final Scalar<OffsetTime> OFFSET_TIME = new Scalar<>(
                    Times::toOffsetTime, "must be a time such as 12:00:00Z")
            .written(DateTimeFormatter.ISO_OFFSET_TIME::format);

    /** A date and a time of no zone: no moment, but what a clock on the wall shows. */
    public static final Scalar<LocalDateTime> LOCAL_DATE_TIME = new Scalar<>(
                    Times::toLocalDateTime, "must be a date and time such as 2026-01-31T12:00:00")
            .written(DateTimeFormatter.ISO_LOCAL_DATE_TIME::format);

    /**
     * Days, hours, minutes and seconds (ISO 8601), to the nanosecond; a sign stands before all. RFC 3339, App. A, has
     * neither fractions nor a sign.
     */
    public static final Scalar<Duration> DURATION =
            new Scalar<Duration>(Times::toDuration, "must be a duration such as PT1H30M").written(Times::text);

    /** Years, months and days, or weeks (ISO 8601); a sign stands before all, which RFC 3339, App. A, does not have. */
    public static final Scalar<Period> PERIOD =
            new Scalar<Period>(Times::toPeriod, "must be a period such as P1Y6M").written(Times::text);

    /** Four digits. */
    public static final Scalar<Year> YEAR = new Scalar<Year>(Times::toYear, "must be a year such as 2026")
            .written(year -> DateTimeFormatter.ofPattern("uuuu", Locale.ROOT).format(year));

    /** Four digits and two. */
    public static final Scalar<YearMonth> YEAR_MONTH =
            new Scalar<>(Times::toYearMonth, "must be a month such as 2026-01");

    /** A date in any year (ISO 8601:2000, 5.2.1.3), 29 February among them. */
    public static final Scalar<MonthDay> MONTH_DAY =
            new Scalar<>(Times::toMonthDay, "must be a month and a day such as --01-31");

    /** A name of the time zone database as it is written there, or an offset. */
    public static final Scalar<ZoneId> ZONE_ID =
            new Scalar<ZoneId>(Times::toZoneId, "must be a time zone such as Europe/Paris").written(Times::text);

    /** Z, or hours and minutes of at most 18 hours. */
    public static final Scalar<ZoneOffset> ZONE_OFFSET =
            new Scalar<>(Times::toZoneOffset, "must be an offset such as +01:00 or Z");

    /** A URI or a relative reference (RFC 3986, 4.1), in ASCII. */
    public static final Scalar<URI> URI_REFERENCE =
            new Scalar<URI>(Identifiers::toUri, "must be a URI").written(URI::toASCIIString);

    /** A language, and perhaps a script, a region and variants (RFC 5646, 2.1). */
    public static final Scalar<Locale> LOCALE = new Scalar<Locale>(
                    Identifiers::toLocale, "must be a language tag such as en-GB")
            .written(Locale::toLanguageTag);

    /** Three letters of ISO 4217. */
    public static final Scalar<Currency> CURRENCY =
            new Scalar<>(Identifiers::toCurrency, "must be a currency code such as EUR");

    /** Base64 with padding, in the one way that RFC 4648, 4, would write the bytes. */
    public static final Scalar<byte[]> BYTES =
            new Scalar<byte[]>(Identifiers::toBytes, "must be encoded in base64").written(Identifiers::text);

    /** Any text, which is a String. */
    public static final Scalar<CharSequence> CHAR_SEQUENCE =
            new Scalar<CharSequence>(text -> text, "must be a string").written(CharSequence::toString);

    /** The characters of any text. */
    public static final Scalar<char[]> CHARS =
            new Scalar<char[]>(String::toCharArray, "must be a string").written(String::new);

    /** One character that UTF-16 holds in 16 bits. */
    public static final Scalar<Character> CHARACTER =
            new Scalar<>(Identifiers::toCharacter, "must be one character up to U+FFFF");

    private final Function<String, @Nullable T> parser;
    private final String expected;
    private final Predicate<String> inForm;
    private final String withinRange;
    private final Function<T, String> printer;

    private Scalar(Function<String, @Nullable T> parser, String expected) {
        this(parser, expected, text -> false, expected, String::valueOf);
    }

    private Scalar(
            Function<String, @Nullable T> parser,
            String expected,
            Predicate<String> inForm,
            String withinRange,
            Function<T, String> printer) {
        this.printer = printer;
        this.parser = parser;
        this.expected = expected;
        this.inForm = inForm;
        this.withinRange = withinRange;
    }

    private Scalar<T> ranged(Predicate<String> form, String within) {
        return new Scalar<>(parser, expected, form, within, printer);
    }

    private Scalar<T> written(Function<T, String> printing) {
        return new Scalar<>(parser, expected, inForm, withinRange, printing);
    }

    /** The value as {@link #read} takes it; an {@link IllegalStateException} if that takes no such value. */
    public String text(T value) {
        String text = print(Objects.requireNonNull(value, "What is written must not be null"));
        if (text == null) {
            throw new IllegalStateException("A value " + expected + " to be written, and is " + value);
        }
        return text;
    }

    /** The value as text, or null where no client could send it back. */
    @Nullable
    String print(T value) {
        String text = printer.apply(value);
        return parser.apply(text) == null ? null : text;
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

    static @Nullable OffsetDateTime toOffsetDateTime(String text) {
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

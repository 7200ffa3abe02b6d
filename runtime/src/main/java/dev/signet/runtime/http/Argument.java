package dev.signet.runtime.http;

import dev.signet.runtime.json.Enums;
import dev.signet.runtime.json.Scalar;
import dev.signet.runtime.validation.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One argument of a call, still text. Each {@code to} method reads it as a type: the methods that answer objects
 * answer null where the argument is absent or at fault; those that answer primitives report an absent one.
 */
public final class Argument {

    private final Arguments arguments;
    private final String in;
    private final String name;
    private final List<String> texts;

    Argument(Arguments arguments, String in, String name, List<String> texts) {
        this.arguments = arguments;
        this.in = in;
        this.name = name;
        this.texts = texts;
    }

    /** The same argument, which is this text where the request has none. */
    public Argument orElse(String text) {
        return texts.isEmpty() ? new Argument(arguments, in, name, List.of(text)) : this;
    }

    /** The same argument; its absence is reported. */
    public Argument required() {
        if (texts.isEmpty()) {
            report(Violation.required(name));
        }
        return this;
    }

    /** The text as it is, be it empty. */
    public @Nullable String toText() {
        if (texts.size() > 1) {
            report(Violation.of(name, "repeated", "must not be given more than once"));
        }
        return texts.size() == 1 ? texts.get(0) : null;
    }

    /** Exactly {@code true} or {@code false}. */
    public boolean toBoolean() {
        return present(toBoxedBoolean(), false);
    }

    /** A whole number of 8 bits. */
    public byte toByte() {
        return present(toBoxedByte(), (byte) 0);
    }

    /** One character. */
    public char toChar() {
        return present(to(Scalar.CHARACTER), '\0');
    }

    /** A whole number of 16 bits. */
    public short toShort() {
        return present(toBoxedShort(), (short) 0);
    }

    /** A whole number of 32 bits. */
    public int toInt() {
        return present(toBoxedInt(), 0);
    }

    /** A whole number of 64 bits. */
    public long toLong() {
        return present(toBoxedLong(), 0L);
    }

    /** A number, rounded to 32 bits. */
    public float toFloat() {
        return present(toBoxedFloat(), 0f);
    }

    /** A number, rounded to 64 bits. */
    public double toDouble() {
        return present(toBoxedDouble(), 0d);
    }

    /** As {@link #toBoolean}, null where there is none. */
    public @Nullable Boolean toBoxedBoolean() {
        return to(Scalar.BOOLEAN);
    }

    /** As {@link #toByte}, null where there is none. */
    public @Nullable Byte toBoxedByte() {
        return to(Scalar.BYTE);
    }

    /** As {@link #toShort}, null where there is none. */
    public @Nullable Short toBoxedShort() {
        return to(Scalar.SHORT);
    }

    /** As {@link #toInt}, null where there is none. */
    public @Nullable Integer toBoxedInt() {
        return to(Scalar.INTEGER);
    }

    /** As {@link #toLong}, null where there is none. */
    public @Nullable Long toBoxedLong() {
        return to(Scalar.LONG);
    }

    /** As {@link #toFloat}, null where there is none. */
    public @Nullable Float toBoxedFloat() {
        return to(Scalar.FLOAT);
    }

    /** As {@link #toDouble}, null where there is none. */
    public @Nullable Double toBoxedDouble() {
        return to(Scalar.DOUBLE);
    }

    /** A number, exactly. */
    public @Nullable BigDecimal toBigDecimal() {
        return to(Scalar.BIG_DECIMAL);
    }

    /** A whole number, exactly. */
    public @Nullable BigInteger toBigInteger() {
        return to(Scalar.BIG_INTEGER);
    }

    /** A UUID in its usual form. */
    public @Nullable UUID toUuid() {
        return to(Scalar.UUID_TEXT);
    }

    /** A timestamp. */
    public @Nullable Instant toInstant() {
        return to(Scalar.INSTANT);
    }

    /** As {@link #toInstant}, of which a Date keeps the milliseconds. */
    public @Nullable Date toDate() {
        return to(Scalar.DATE);
    }

    /** A date. */
    public @Nullable LocalDate toLocalDate() {
        return to(Scalar.LOCAL_DATE);
    }

    /** A timestamp, whose offset is kept. */
    public @Nullable OffsetDateTime toOffsetDateTime() {
        return to(Scalar.OFFSET_DATE_TIME);
    }

    /** What the parser knows the text as. {@code expected} lists the known texts, such as {@code a, b or c}. */
    public <T> @Nullable T to(Function<String, @Nullable T> parser, String expected) {
        String text = toText();
        if (text == null) {
            return null;
        }
        T value = parser.apply(text);
        if (value == null) {
            report(Enums.unknown(name, expected));
        }
        return value;
    }

    /** What the function makes of the argument; empty where there is none. */
    public <T> Optional<T> toOptional(Function<Argument, @Nullable T> type) {
        return Optional.ofNullable(type.apply(this));
    }

    /** One element for each time the parameter is given, in that order. */
    public <T> List<T> toList(Function<Argument, @Nullable T> type) {
        List<T> values = new ArrayList<>(texts.size());
        for (String text : texts) {
            T value = type.apply(new Argument(arguments, in, name, List.of(text)));
            if (value != null) {
                values.add(value);
            }
        }
        return Collections.unmodifiableList(values);
    }

    /** Text in the form of this type. */
    public <T> @Nullable T to(Scalar<T> type) {
        String text = toText();
        if (text == null) {
            return null;
        }
        T value = type.read(text);
        if (value == null) {
            report(type.fault(name, text));
        }
        return value;
    }

    private <T> T present(@Nullable T value, T placeholder) {
        if (texts.isEmpty()) {
            report(Violation.required(name));
        }
        return value == null ? placeholder : value;
    }

    private void report(Violation violation) {
        arguments.report(violation.in(in));
    }
}

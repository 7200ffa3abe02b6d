package dev.signet.runtime.http;

import dev.signet.runtime.json.Enums;
import dev.signet.runtime.json.PrimitiveArrays;
import dev.signet.runtime.json.Scalar;
import dev.signet.runtime.sensitive.Refusal;
import dev.signet.runtime.validation.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One argument of a call, still text. Each {@code to} method reads it as a type: the methods that answer objects
 * answer null where the argument is absent or at fault; those that answer primitives report an absent one.
 */
public final class Argument {

    private static final Logger LOG = LoggerFactory.getLogger(Argument.class);

    private final Arguments arguments;
    private final String in;
    private final String name;
    private final List<String> texts;
    private final int index;

    Argument(Arguments arguments, String in, String name, List<String> texts) {
        this(arguments, in, name, texts, -1);
    }

    private Argument(Arguments arguments, String in, String name, List<String> texts, int index) {
        this.arguments = arguments;
        this.in = in;
        this.name = name;
        this.texts = texts;
        this.index = index;
    }

    /** The same argument, which is this text where the request has none; of a list, these texts. */
    public Argument orElse(String... text) {
        return texts.isEmpty() ? new Argument(arguments, in, name, List.of(text)) : this;
    }

    /** The same argument; its absence is reported. */
    public Argument required() {
        if (texts.isEmpty()) {
            arguments.reportAbsent(Violation.required(name).in(in).at(index));
        }
        return this;
    }

    /** The same argument; its absence is reported in the contract's own words. */
    public Argument required(String words) {
        if (texts.isEmpty()) {
            arguments.reportAbsent(Violation.required(name).saying(words).in(in).at(index));
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

    /** A whole number of 32 bits; empty where there is none. */
    public OptionalInt toOptionalInt() {
        Integer value = toBoxedInt();
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** A whole number of 64 bits; empty where there is none. */
    public OptionalLong toOptionalLong() {
        Long value = toBoxedLong();
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** A number, rounded to 64 bits; empty where there is none. */
    public OptionalDouble toOptionalDouble() {
        Double value = toBoxedDouble();
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** What a class of the contract's author makes of the text. What it throws was not written for clients. */
    public <T> @Nullable T toValue(Function<String, @Nullable T> factory) {
        String text = toText();
        if (text == null) {
            return null;
        }
        T value = accepted(factory, text);
        if (value == null) {
            report(Violation.of(name, "invalid", "is not valid"));
        }
        return value;
    }

    private static <T> @Nullable T accepted(Function<String, @Nullable T> factory, String text) {
        try {
            return factory.apply(text);
        } catch (RuntimeException refusal) {
            LOG.debug("A text was refused by what makes a value of it", Refusal.of(refusal));
            return null;
        }
    }

    /** One element for each text of the parameter, in that order. */
    public <T> List<T> toList(Function<Argument, @Nullable T> type) {
        List<T> values = new ArrayList<>(texts.size());
        forEach(type, (element, value) -> values.add(value));
        return Collections.unmodifiableList(values);
    }

    /** As {@link #toList}; an element that comes again is reported as {@code unique}. */
    public <T> Set<T> toSet(Function<Argument, @Nullable T> type) {
        Set<T> values = new LinkedHashSet<>();
        forEach(type, (element, value) -> {
            if (!values.add(value)) {
                element.report(Violation.of(name, "unique", "must not be given more than once"));
            }
        });
        return Collections.unmodifiableSet(values);
    }

    /** As {@link #toList}, in an array of this kind. */
    public <T> T[] toArray(Function<Argument, @Nullable T> type, IntFunction<T[]> array) {
        return toList(type).toArray(array);
    }

    /** As {@link #toList}. */
    public boolean[] toBooleanArray() {
        return PrimitiveArrays.booleans(toList(Argument::toBoxedBoolean));
    }

    /** As {@link #toList}. */
    public short[] toShortArray() {
        return PrimitiveArrays.shorts(toList(Argument::toBoxedShort));
    }

    /** As {@link #toList}. */
    public int[] toIntArray() {
        return PrimitiveArrays.ints(toList(Argument::toBoxedInt));
    }

    /** As {@link #toList}. */
    public long[] toLongArray() {
        return PrimitiveArrays.longs(toList(Argument::toBoxedLong));
    }

    /** As {@link #toList}. */
    public float[] toFloatArray() {
        return PrimitiveArrays.floats(toList(Argument::toBoxedFloat));
    }

    /** As {@link #toList}. */
    public double[] toDoubleArray() {
        return PrimitiveArrays.doubles(toList(Argument::toBoxedDouble));
    }

    /** Each text as an argument of its own, with the value that was read of it, but for those at fault. */
    private <T> void forEach(Function<Argument, @Nullable T> type, BiConsumer<Argument, T> consumer) {
        for (int i = 0; i < texts.size(); i++) {
            Argument element = new Argument(arguments, in, name, List.of(texts.get(i)), i);
            T value = type.apply(element);
            if (value != null) {
                consumer.accept(element, value);
            }
        }
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
            arguments.reportAbsent(Violation.required(name).in(in).at(index));
        }
        return value == null ? placeholder : value;
    }

    private void report(Violation violation) {
        arguments.report(violation.in(in).at(index));
    }
}

package dev.signet.runtime.json;

import dev.signet.runtime.sensitive.Refusal;
import dev.signet.runtime.validation.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The half of a {@link JsonReader} that reads what has nothing inside. */
public abstract sealed class JsonScalars permits JsonReader {

    private static final Logger LOG = LoggerFactory.getLogger(JsonReader.class);

    final JsonText text = new JsonText();
    final JsonFaults faults = new JsonFaults(text);
    private final JsonNumbers numbers = new JsonNumbers(text);

    final void begin(byte[] document, JsonLimits limits) {
        text.begin(document, limits);
        numbers.begin();
    }

    /** A string. Half a surrogate pair, written as an escape, is no text. */
    public final @Nullable String readString() {
        if (!isString()) {
            return null;
        }
        String plain = JsonStrings.plain(text);
        if (plain != null) {
            return plain;
        }
        String value = JsonStrings.read(text);
        if (!Texts.isWellFormed(value)) {
            faults.report(where -> Violation.of(where, "type", "must be well-formed Unicode text"));
            return null;
        }
        return value;
    }

    /** True or false. */
    public final @Nullable Boolean readBoolean() {
        if (text.peek() == 't') {
            return text.skipTrue() ? Boolean.TRUE : null;
        }
        if (text.peek() == 'f') {
            return text.skipFalse() ? Boolean.FALSE : null;
        }
        faults.refuse(Scalar.BOOLEAN);
        return null;
    }

    /** A whole number of 8 bits. */
    public final @Nullable Byte readByte() {
        return isWhole(Scalar.BYTE, Byte.MIN_VALUE, Byte.MAX_VALUE) ? (Byte) (byte) numbers.unscaled : null;
    }

    /** A whole number of 16 bits. */
    public final @Nullable Short readShort() {
        return isWhole(Scalar.SHORT, Short.MIN_VALUE, Short.MAX_VALUE) ? (Short) (short) numbers.unscaled : null;
    }

    /** A whole number of 32 bits. */
    public final @Nullable Integer readInteger() {
        return isInt() ? (Integer) (int) numbers.unscaled : null;
    }

    /** A whole number of 64 bits. */
    public final @Nullable Long readLong() {
        return isLong() ? (Long) numbers.unscaled : null;
    }

    /** A number, rounded to 32 bits. */
    public final @Nullable Float readFloat() {
        return numbers.exactFloat() ? (Float) numbers.toFloat() : parsed(JsonNumbers.isAt(text), Scalar.FLOAT);
    }

    /** A number, rounded to 64 bits. */
    public final @Nullable Double readDouble() {
        return numbers.exactDouble() ? (Double) numbers.toDouble() : parsed(JsonNumbers.isAt(text), Scalar.DOUBLE);
    }

    /** A number, exactly. */
    public final @Nullable BigDecimal readBigDecimal() {
        return numbers.decimal()
                ? BigDecimal.valueOf(numbers.unscaled, numbers.scale)
                : parsed(JsonNumbers.isAt(text), Scalar.BIG_DECIMAL);
    }

    /** A whole number, exactly. */
    public final @Nullable BigInteger readBigInteger() {
        return numbers.whole()
                ? BigInteger.valueOf(numbers.unscaled)
                : parsed(JsonNumbers.isAt(text), Scalar.BIG_INTEGER);
    }

    /** A string holding a UUID in its usual form. */
    public final @Nullable UUID readUuid() {
        UUID value = JsonTexts.uuid(text);
        return value == null ? readText(Scalar.UUID_TEXT) : value;
    }

    /** A string holding a timestamp. */
    public final @Nullable Instant readInstant() {
        Instant value = JsonTexts.instant(text);
        return value == null ? readText(Scalar.INSTANT) : value;
    }

    /** As {@link #readInstant}, of which a Date keeps the milliseconds. */
    public final @Nullable Date readDate() {
        return readText(Scalar.DATE);
    }

    /** A string holding a date. */
    public final @Nullable LocalDate readLocalDate() {
        LocalDate value = JsonTexts.date(text);
        return value == null ? readText(Scalar.LOCAL_DATE) : value;
    }

    /** A string holding a timestamp, whose offset is kept. */
    public final @Nullable OffsetDateTime readOffsetDateTime() {
        return readText(Scalar.OFFSET_DATE_TIME);
    }

    /** A string in the form of this type. */
    public final <T> @Nullable T readText(Scalar<T> type) {
        return parsed(text.peek() == '"', type);
    }

    /** A string that is one of these names. {@code expected} lists them, such as {@code a, b or c}. */
    public final @Nullable String readName(Names names, String expected) {
        if (!isString()) {
            return null;
        }
        int found = names.value(text);
        if (found == names.unknown()) {
            found = names.number(JsonStrings.read(text));
        }
        if (found == names.unknown()) {
            faults.report(where -> Enums.unknown(where, expected));
            return null;
        }
        return names.get(found);
    }

    /** A string that can only be this one, as a discriminator is. */
    public final @Nullable String readConstant(String constant) {
        if (!isString()) {
            return null;
        }
        if (JsonStrings.isPlain(text, constant) || JsonStrings.read(text).equals(constant)) {
            return constant;
        }
        faults.report(where -> Enums.unknown(where, constant));
        return null;
    }

    /** A string that becomes a value by a function, which may refuse it with an exception. */
    public final <T> @Nullable T readValue(Function<String, T> factory) {
        String given = readString();
        if (given == null) {
            return null;
        }
        T value = accepted(factory, given);
        if (value == null) {
            faults.report(JsonScalars::invalid);
        }
        return value;
    }

    /** What the factory makes of a text; what it says when it refuses was not written for clients. */
    static <T> @Nullable T accepted(Function<String, T> factory, String given) {
        try {
            return factory.apply(given);
        } catch (RuntimeException refusal) {
            LOG.debug("A text was refused by what makes a value of it", Refusal.of(refusal));
            return null;
        }
    }

    static Violation invalid(String pointer) {
        return Violation.of(pointer, "invalid", "is not valid");
    }

    /** As {@link #readBoolean}; a null is reported. */
    public final boolean readPrimitiveBoolean() {
        Boolean value = isThere() ? readBoolean() : null;
        return value != null && value;
    }

    /** As {@link #readByte}, with null reported as well. */
    public final byte readPrimitiveByte() {
        return isThere() && isWhole(Scalar.BYTE, Byte.MIN_VALUE, Byte.MAX_VALUE) ? (byte) numbers.unscaled : 0;
    }

    /** A string of one character; a null is reported. */
    public final char readPrimitiveChar() {
        Character value = isThere() ? readText(Scalar.CHARACTER) : null;
        return value == null ? '\0' : value;
    }

    /** As {@link #readShort}, with null reported as well. */
    public final short readPrimitiveShort() {
        return isThere() && isWhole(Scalar.SHORT, Short.MIN_VALUE, Short.MAX_VALUE) ? (short) numbers.unscaled : 0;
    }

    /** As {@link #readInteger}, with null reported as well. */
    public final int readPrimitiveInt() {
        return isThere() && isInt() ? (int) numbers.unscaled : 0;
    }

    /** As {@link #readLong}, with null reported as well. */
    public final long readPrimitiveLong() {
        return isThere() && isLong() ? numbers.unscaled : 0L;
    }

    /** As {@link #readFloat}, with null reported as well. */
    public final float readPrimitiveFloat() {
        Float value = isThere() ? readFloat() : null;
        return value == null ? 0f : value;
    }

    /** As {@link #readDouble}, with null reported as well. */
    public final double readPrimitiveDouble() {
        if (numbers.exactDouble()) {
            return numbers.toDouble();
        }
        Double value = isThere() ? parsed(JsonNumbers.isAt(text), Scalar.DOUBLE) : null;
        return value == null ? 0d : value;
    }

    /** A whole number of 32 bits, which may be left out but not be null. */
    public final OptionalInt readOptionalInt() {
        return isNotNull() && isInt() ? OptionalInt.of((int) numbers.unscaled) : OptionalInt.empty();
    }

    /** As {@link #readOptionalInt}, of 64 bits. */
    public final OptionalLong readOptionalLong() {
        return isNotNull() && isLong() ? OptionalLong.of(numbers.unscaled) : OptionalLong.empty();
    }

    /** As {@link #readOptionalInt}, of a number rounded to 64 bits. */
    public final OptionalDouble readOptionalDouble() {
        Double value = isNotNull() ? readDouble() : null;
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Whether there is a value: null is reported. */
    final boolean isThere() {
        if (text.peek() != 'n') {
            return true;
        }
        if (text.skipNull()) {
            faults.report(Violation::required);
        }
        return false;
    }

    /** Whether there is a value, where it may be left out: null is reported as that. */
    final boolean isNotNull() {
        if (text.peek() != 'n') {
            return true;
        }
        if (text.skipNull()) {
            faults.report(where -> Violation.of(where, "null", "must be left out rather than null"));
        }
        return false;
    }

    private boolean isInt() {
        return isWhole(Scalar.INTEGER, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private boolean isLong() {
        return isWhole(Scalar.LONG, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** Takes a whole number, which is then {@code numbers.unscaled}; false where it is none of this type. */
    private boolean isWhole(Scalar<? extends Number> type, long min, long max) {
        if (!numbers.whole()) {
            Number value = parsed(JsonNumbers.isAt(text), type);
            numbers.unscaled = value == null ? 0 : value.longValue();
            return value != null;
        }
        if (numbers.unscaled >= min && numbers.unscaled <= max) {
            return true;
        }
        faults.report(where -> type.fault(where, Long.toString(numbers.unscaled)));
        return false;
    }

    private <T> @Nullable T parsed(boolean inJson, Scalar<T> type) {
        if (!inJson) {
            faults.refuse(type);
            return null;
        }
        String given = text.peek() == '"' ? JsonStrings.read(text) : JsonNumbers.read(text);
        T value = type.read(given);
        if (value == null) {
            faults.report(where -> type.fault(where, given));
        }
        return value;
    }

    private boolean isString() {
        if (text.peek() == '"') {
            return true;
        }
        faults.refuse("must be a string");
        return false;
    }
}

package dev.signet.runtime.json;

import dev.signet.annotations.Change;
import dev.signet.runtime.sensitive.Refusal;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one JSON document and reports every fault at its pointer instead of throwing. It stands on a value; each
 * {@code read} method takes that value, whatever it is, and answers null where it is null or reported a fault. Text
 * that is not JSON, or exceeds a limit, ends the reading: one violation, {@code json} or {@code limit}, then stands for
 * all.
 */
public final class JsonReader {

    private static final Logger LOG = LoggerFactory.getLogger(JsonReader.class);

    private static final int NO_MEMBER = -1;

    private final JsonText text;
    private final JsonFaults faults;
    private final JsonNumbers numbers;
    private final JsonArrays arrays;

    private final @Nullable ValidationContext context;

    // Of no use without unions.
    private @Nullable JsonLookahead lookahead;

    private JsonReader(JsonText text, @Nullable ValidationContext context) {
        this.text = text;
        this.context = context;
        faults = new JsonFaults(text);
        numbers = new JsonNumbers(text);
        arrays = new JsonArrays(this, text, faults);
    }

    /** Stands on the document's value. The text is UTF-8 without a byte order mark (RFC 8259, 8.1). */
    public static JsonReader of(byte[] document) {
        return of(document, JsonLimits.DEFAULT, null);
    }

    /** As {@link #of(byte[])}, for types whose constraints ask the application for something. */
    public static JsonReader of(byte[] document, ValidationContext context) {
        return of(document, JsonLimits.DEFAULT, context);
    }

    /** As {@link #of(byte[])}, under the limits of a contract, whose constraints may ask the application for something. */
    public static JsonReader of(byte[] document, JsonLimits limits, @Nullable ValidationContext context) {
        return new JsonReader(new JsonText(document, limits), context);
    }

    /** What constraints ask the application for. */
    public ValidationContext context() {
        return Objects.requireNonNull(context, "a reader of such types is made with a ValidationContext");
    }

    /** Everything found; to be asked when the value was read, because anything that follows it is a fault as well. */
    public Violations finish() {
        if (text.failure() == null && text.next() != JsonText.END) {
            text.fail("must be one JSON value");
        }
        return faults.told();
    }

    /** Whether the text turned out not to be JSON, so that what was read of it means nothing. */
    public boolean isBroken() {
        return text.failure() != null;
    }

    /** How many faults there are so far: an object read without a new one is whole. */
    public int violationCount() {
        return faults.count();
    }

    /** Enters an object. False where there is none: null is passed over in silence, anything else is reported. */
    public boolean beginObject() {
        if (text.peek() == '{') {
            return text.enter();
        }
        faults.refuse("must be an object");
        return false;
    }

    /**
     * The first member of the object just entered, the reader now standing on its value: its number among the names, a
     * number that none of them has if it is not among them, less than 0 at the end of the object.
     */
    public int firstMember(Names names) {
        return text.member(true) ? member(names, 0) : NO_MEMBER;
    }

    /** As {@link #firstMember}, of the member that follows this one. */
    public int nextMember(Names names, int last) {
        return text.member(false) ? member(names, last + 1) : NO_MEMBER;
    }

    private int member(Names names, int expected) {
        int found = names.member(text, expected);
        return text.colon() ? found : NO_MEMBER;
    }

    /** The bits seen with this one added; a bit seen before makes the current member a duplicate (RFC 8259, 4). */
    public long once(long seen, long bit) {
        if ((seen & bit) != 0) {
            faults.report(where -> Violation.of(where, "duplicate", "must not be given more than once"));
        }
        return seen | bit;
    }

    /** Reports the current member as one the contract does not have, and skips its value. */
    public void unknown() {
        faults.report(where -> Violation.of(where, "unknown", "is not known here"));
        text.skip();
    }

    /** Passes over a member that does not matter. */
    public void skipValue() {
        text.skip();
    }

    /** Reports a member that the object just read should have had. */
    public void missing(String name) {
        check(Violations.NONE.and(Violation.required("")).below(name));
    }

    /** Adds what a validator found in the object just read, except what follows from faults known already. */
    public void check(Violations relative) {
        faults.check(relative);
    }

    /**
     * Reports the object just read as one that its own constructor refuses: {@code invalid}. What the exception says stays
     * in the log, since it was not written for clients.
     */
    public void refused(RuntimeException refusal) {
        LOG.warn(
                "A constructor refused what its contract allows; a constraint would tell the client why",
                Refusal.of(refusal));
        faults.report(JsonReader::invalid);
    }

    /** A string. Half a surrogate pair, written as an escape, is no text. */
    public @Nullable String readString() {
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
    public @Nullable Boolean readBoolean() {
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
    public @Nullable Byte readByte() {
        return isWhole(Scalar.BYTE, Byte.MIN_VALUE, Byte.MAX_VALUE) ? (Byte) (byte) numbers.unscaled : null;
    }

    /** A whole number of 16 bits. */
    public @Nullable Short readShort() {
        return isWhole(Scalar.SHORT, Short.MIN_VALUE, Short.MAX_VALUE) ? (Short) (short) numbers.unscaled : null;
    }

    /** A whole number of 32 bits. */
    public @Nullable Integer readInteger() {
        return isInt() ? (Integer) (int) numbers.unscaled : null;
    }

    /** A whole number of 64 bits. */
    public @Nullable Long readLong() {
        return isLong() ? (Long) numbers.unscaled : null;
    }

    /** A number, rounded to 32 bits. */
    public @Nullable Float readFloat() {
        return numbers.exactFloat() ? (Float) numbers.toFloat() : parsed(JsonNumbers.isAt(text), Scalar.FLOAT);
    }

    /** A number, rounded to 64 bits. */
    public @Nullable Double readDouble() {
        return numbers.exactDouble() ? (Double) numbers.toDouble() : parsed(JsonNumbers.isAt(text), Scalar.DOUBLE);
    }

    /** A number, exactly. */
    public @Nullable BigDecimal readBigDecimal() {
        return numbers.decimal()
                ? BigDecimal.valueOf(numbers.unscaled, numbers.scale)
                : parsed(JsonNumbers.isAt(text), Scalar.BIG_DECIMAL);
    }

    /** A whole number, exactly. */
    public @Nullable BigInteger readBigInteger() {
        return numbers.whole()
                ? BigInteger.valueOf(numbers.unscaled)
                : parsed(JsonNumbers.isAt(text), Scalar.BIG_INTEGER);
    }

    /** A string holding a UUID in its usual form. */
    public @Nullable UUID readUuid() {
        UUID value = JsonTexts.uuid(text);
        return value == null ? readText(Scalar.UUID_TEXT) : value;
    }

    /** A string holding a timestamp. */
    public @Nullable Instant readInstant() {
        Instant value = JsonTexts.instant(text);
        return value == null ? readText(Scalar.INSTANT) : value;
    }

    /** As {@link #readInstant}, of which a Date keeps the milliseconds. */
    public @Nullable Date readDate() {
        return readText(Scalar.DATE);
    }

    /** A string holding a date. */
    public @Nullable LocalDate readLocalDate() {
        LocalDate value = JsonTexts.date(text);
        return value == null ? readText(Scalar.LOCAL_DATE) : value;
    }

    /** A string holding a timestamp, whose offset is kept. */
    public @Nullable OffsetDateTime readOffsetDateTime() {
        return readText(Scalar.OFFSET_DATE_TIME);
    }

    /** A string in the form of this type. */
    public <T> @Nullable T readText(Scalar<T> type) {
        return parsed(text.peek() == '"', type);
    }

    /** A string that is one of these names. {@code expected} lists them, such as {@code a, b or c}. */
    public @Nullable String readName(Names names, String expected) {
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
    public @Nullable String readConstant(String constant) {
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
    public <T> @Nullable T readValue(Function<String, T> factory) {
        String given = readString();
        if (given == null) {
            return null;
        }
        T value = accepted(factory, given);
        if (value == null) {
            faults.report(JsonReader::invalid);
        }
        return value;
    }

    /** What the factory makes of a text; what it says when it refuses was not written for clients. */
    private static <T> @Nullable T accepted(Function<String, T> factory, String given) {
        try {
            return factory.apply(given);
        } catch (RuntimeException refusal) {
            LOG.debug("A text was refused by what makes a value of it", Refusal.of(refusal));
            return null;
        }
    }

    private static Violation invalid(String pointer) {
        return Violation.of(pointer, "invalid", "is not valid");
    }

    /** As {@link #readBoolean}; a null is reported. */
    public boolean readPrimitiveBoolean() {
        Boolean value = isThere() ? readBoolean() : null;
        return value != null && value;
    }

    /** As {@link #readByte}, with null reported as well. */
    public byte readPrimitiveByte() {
        return isThere() && isWhole(Scalar.BYTE, Byte.MIN_VALUE, Byte.MAX_VALUE) ? (byte) numbers.unscaled : 0;
    }

    /** A string of one character; a null is reported. */
    public char readPrimitiveChar() {
        Character value = isThere() ? readText(Scalar.CHARACTER) : null;
        return value == null ? '\0' : value;
    }

    /** As {@link #readShort}, with null reported as well. */
    public short readPrimitiveShort() {
        return isThere() && isWhole(Scalar.SHORT, Short.MIN_VALUE, Short.MAX_VALUE) ? (short) numbers.unscaled : 0;
    }

    /** As {@link #readInteger}, with null reported as well. */
    public int readPrimitiveInt() {
        return isThere() && isInt() ? (int) numbers.unscaled : 0;
    }

    /** As {@link #readLong}, with null reported as well. */
    public long readPrimitiveLong() {
        return isThere() && isLong() ? numbers.unscaled : 0L;
    }

    /** As {@link #readFloat}, with null reported as well. */
    public float readPrimitiveFloat() {
        Float value = isThere() ? readFloat() : null;
        return value == null ? 0f : value;
    }

    /** As {@link #readDouble}, with null reported as well. */
    public double readPrimitiveDouble() {
        if (numbers.exactDouble()) {
            return numbers.toDouble();
        }
        Double value = isThere() ? parsed(JsonNumbers.isAt(text), Scalar.DOUBLE) : null;
        return value == null ? 0d : value;
    }

    /** The elements of an array; null stands for one at fault, as a null element is, and for what is no array. */
    public <T> @Nullable List<T> readList(Function<JsonReader, @Nullable T> element) {
        return arrays.list(element);
    }

    /** As {@link #readList}; an element that comes again is reported as {@code unique}. */
    public <T> @Nullable Set<T> readSet(Function<JsonReader, @Nullable T> element) {
        return arrays.set(element);
    }

    /** As {@link #readList}, in an array of this kind. */
    public <T> T @Nullable [] readArray(Function<JsonReader, @Nullable T> element, IntFunction<T[]> array) {
        return arrays.array(element, array);
    }

    /** As {@link #readList}; false stands for an element at fault. */
    public boolean @Nullable [] readPrimitiveBooleanArray() {
        return JsonPrimitives.booleans(this, arrays);
    }

    /** As {@link #readList}; 0 stands for an element at fault. */
    public short @Nullable [] readPrimitiveShortArray() {
        return JsonPrimitives.shorts(this, arrays);
    }

    /** As {@link #readList}; 0 stands for an element at fault. */
    public int @Nullable [] readPrimitiveIntArray() {
        return JsonPrimitives.ints(this, arrays);
    }

    /** As {@link #readList}; 0 stands for an element at fault. */
    public long @Nullable [] readPrimitiveLongArray() {
        return JsonPrimitives.longs(this, arrays);
    }

    /** As {@link #readList}; 0 stands for an element at fault. */
    public float @Nullable [] readPrimitiveFloatArray() {
        return JsonPrimitives.floats(this, arrays);
    }

    /** As {@link #readList}; 0 stands for an element at fault. */
    public double @Nullable [] readPrimitiveDoubleArray() {
        return JsonPrimitives.doubles(this, arrays);
    }

    /** The members of an object whose names are free. None is null: that is reported, as a name that comes again is. */
    public <V> @Nullable Map<String, V> readMap(Function<JsonReader, @Nullable V> value) {
        return JsonMaps.read(
                this,
                text,
                faults,
                name -> Texts.isWellFormed(name) ? name : null,
                (pointer, name) -> Violation.of(pointer, "type", "must be well-formed Unicode text"),
                value);
    }

    /** As {@link #readMap(Function)}, where each name is text of this type. */
    public <K, V> @Nullable Map<K, V> readMap(Scalar<K> key, Function<JsonReader, @Nullable V> value) {
        return JsonMaps.read(this, text, faults, key::read, key::fault, value);
    }

    /** As {@link #readMap(Function)}, where each name is one that the parser knows: {@code expected} lists them. */
    public <K, V> @Nullable Map<K, V> readMap(
            Function<String, @Nullable K> key, String expected, Function<JsonReader, @Nullable V> value) {
        return JsonMaps.read(this, text, faults, key, (pointer, name) -> Enums.unknown(pointer, expected), value);
    }

    /** As {@link #readMap(Function)}, where each name becomes a key by a function that may refuse it. */
    public <K, V> @Nullable Map<K, V> readMap(Function<String, K> key, Function<JsonReader, @Nullable V> value) {
        return JsonMaps.read(
                this, text, faults, name -> accepted(key, name), (pointer, name) -> invalid(pointer), value);
    }

    /**
     * The text of a discriminator, which may stand anywhere in the object at the reader; the reader does not move. Null
     * where there is none to go by: a null is passed over; anything else is reported and passed over.
     */
    public @Nullable String peekTag(String name) {
        if (text.peek() != '{') {
            faults.refuse("must be an object");
            return null;
        }
        JsonLookahead.Tag tag = lookahead().tag(text, name);
        if (tag.value() != null) {
            return tag.value();
        }
        faults.report(where -> tag.isThere()
                ? Violation.of(below(where, name), "type", "must be a string")
                : Violation.required(below(where, name)));
        text.skip();
        return null;
    }

    /** Reports a discriminator that names no branch, and skips its object. */
    public void unknownTag(String name, String expected) {
        faults.report(where -> Enums.unknown(below(where, name), expected));
        text.skip();
    }

    private static String below(String where, String name) {
        return where + "/" + Violation.token(name);
    }

    /** As {@link #readPresent}, of a whole number of 32 bits. */
    public OptionalInt readOptionalInt() {
        return isNotNull() && isInt() ? OptionalInt.of((int) numbers.unscaled) : OptionalInt.empty();
    }

    /** As {@link #readPresent}, of a whole number of 64 bits. */
    public OptionalLong readOptionalLong() {
        return isNotNull() && isLong() ? OptionalLong.of(numbers.unscaled) : OptionalLong.empty();
    }

    /** As {@link #readPresent}, of a number rounded to 64 bits. */
    public OptionalDouble readOptionalDouble() {
        Double value = readPresent(JsonReader::readDouble);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** A change to a value that cannot be taken away: null is reported. */
    public <T> Change<T> readChange(Function<JsonReader, @Nullable T> value) {
        T read = readElement(value);
        return read == null ? Change.empty() : Change.to(read);
    }

    /** A change to a value that null takes away. */
    public <T> Change<@Nullable T> readChangeOrNull(Function<JsonReader, @Nullable T> value) {
        return Change.to(value.apply(this));
    }

    /** A value that may be left out but not be null, as a component of type Optional. */
    public <T> @Nullable T readPresent(Function<JsonReader, @Nullable T> value) {
        return isNotNull() ? value.apply(this) : null;
    }

    /** A value that must be there: null is reported. */
    <T> @Nullable T readElement(Function<JsonReader, @Nullable T> element) {
        return isThere() ? element.apply(this) : null;
    }

    private boolean isThere() {
        if (text.peek() != 'n') {
            return true;
        }
        if (text.skipNull()) {
            faults.report(Violation::required);
        }
        return false;
    }

    private boolean isNotNull() {
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

    private JsonLookahead lookahead() {
        JsonLookahead found = lookahead == null ? new JsonLookahead() : lookahead;
        lookahead = found;
        return found;
    }
}

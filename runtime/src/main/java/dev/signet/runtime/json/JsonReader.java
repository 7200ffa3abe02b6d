package dev.signet.runtime.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.signet.annotations.Change;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one JSON document and reports every fault at its pointer instead of throwing. It stands on a value; each
 * {@code read} method takes that value, whatever it is, and answers null where it is null or reported a fault. Text
 * that is not JSON ends the reading: one violation, {@code json}, then stands for all.
 */
public final class JsonReader {

    private static final Logger LOG = LoggerFactory.getLogger(JsonReader.class);

    private final JsonTokens tokens;
    private final Faults faults = new Faults();

    private final @Nullable ValidationContext context;

    private JsonReader(JsonTokens tokens, @Nullable ValidationContext context) {
        this.tokens = tokens;
        this.context = context;
        noteFailure();
    }

    /** Stands on the document's value. The text is UTF-8 without a byte order mark (RFC 8259, 8.1). */
    public static JsonReader of(byte[] document) {
        return new JsonReader(JsonTokens.of(document), null);
    }

    /** The same for types whose constraints ask the application for something. */
    public static JsonReader of(byte[] document, ValidationContext context) {
        return new JsonReader(JsonTokens.of(document), context);
    }

    /** What constraints ask the application for. */
    public ValidationContext context() {
        return Objects.requireNonNull(context, "a reader of such types is made with a ValidationContext");
    }

    /** Everything found; to be asked when the value was read, because anything that follows it is a fault as well. */
    public Violations finish() {
        if (tokens.failure() == null) {
            if (tokens.next() != null) {
                tokens.fail("must be one JSON value");
            }
            noteFailure();
        }
        return faults.told();
    }

    /** Whether the text turned out not to be JSON, so that what was read of it means nothing. */
    public boolean isBroken() {
        return tokens.failure() != null;
    }

    /** How many faults there are so far: an object read without a new one is whole. */
    public int violationCount() {
        return faults.count();
    }

    /** Enters an object. False where there is none: null is passed over in silence, anything else is reported. */
    public boolean beginObject() {
        return stands(JsonToken.START_OBJECT, "must be an object");
    }

    /** The next member's name, the reader now standing on its value; null at the end of the object. */
    public @Nullable String nextName() {
        if (advance() != JsonToken.FIELD_NAME) {
            return null;
        }
        String name = tokens.text();
        return advance() == null ? null : name;
    }

    /** The bits seen with this one added; a bit seen before makes the current member a duplicate (RFC 8259, 4). */
    public long once(long seen, long bit) {
        if ((seen & bit) != 0) {
            report(Violation.of(tokens.pointer(), "duplicate", "must not be given more than once"));
        }
        return seen | bit;
    }

    /** Reports the current member as one the contract does not have, and skips its value. */
    public void unknown() {
        report(Violation.of(tokens.pointer(), "unknown", "is not known here"));
        skip();
    }

    /** Reports a member that the object just read should have had. */
    public void missing(String name) {
        check(Violations.NONE.and(Violation.required("")).below(name));
    }

    /** Adds what a validator found in the object just read, except what follows from faults known already. */
    public void check(Violations relative) {
        if (relative.isEmpty() || tokens.failure() != null) {
            return;
        }
        String place = tokens.pointer();
        List<Violation> news = relative.list().stream()
                .map(violation -> violation.below(place))
                .filter(violation -> !faults.explains(violation))
                .toList();
        news.forEach(this::report);
    }

    /**
     * Reports the object just read as one that its own constructor refuses: {@code invalid}. What the exception says stays
     * in the log, since it was not written for clients.
     */
    public void refused(RuntimeException refusal) {
        LOG.warn("A constructor refused what its contract allows; a constraint would tell the client why", refusal);
        report(Violation.of(tokens.pointer(), "invalid", "is not valid"));
    }

    /** A string. Half a surrogate pair, written as an escape, is no text. */
    public @Nullable String readString() {
        if (!isString()) {
            return null;
        }
        String text = text();
        if (!Texts.isWellFormed(text)) {
            report(Violation.of(tokens.pointer(), "type", "must be well-formed Unicode text"));
            return null;
        }
        return text;
    }

    /** True or false. */
    public @Nullable Boolean readBoolean() {
        if (tokens.at(JsonToken.VALUE_TRUE)) {
            return Boolean.TRUE;
        }
        if (tokens.at(JsonToken.VALUE_FALSE)) {
            return Boolean.FALSE;
        }
        refuse(Scalar.BOOLEAN.mismatch(tokens.pointer()));
        return null;
    }

    /** A whole number of 8 bits. */
    public @Nullable Byte readByte() {
        return readNumber(Scalar.BYTE);
    }

    /** A whole number of 16 bits. */
    public @Nullable Short readShort() {
        return readNumber(Scalar.SHORT);
    }

    /** A whole number of 32 bits. */
    public @Nullable Integer readInteger() {
        return readNumber(Scalar.INTEGER);
    }

    /** A whole number of 64 bits. */
    public @Nullable Long readLong() {
        return readNumber(Scalar.LONG);
    }

    /** A number, rounded to 32 bits. */
    public @Nullable Float readFloat() {
        return readNumber(Scalar.FLOAT);
    }

    /** A number, rounded to 64 bits. */
    public @Nullable Double readDouble() {
        return readNumber(Scalar.DOUBLE);
    }

    /** A number, exactly. */
    public @Nullable BigDecimal readBigDecimal() {
        return readNumber(Scalar.BIG_DECIMAL);
    }

    /** A whole number, exactly. */
    public @Nullable BigInteger readBigInteger() {
        return readNumber(Scalar.BIG_INTEGER);
    }

    /** A string holding a UUID in its usual form. */
    public @Nullable UUID readUuid() {
        return readText(Scalar.UUID_TEXT);
    }

    /** A string holding a timestamp. */
    public @Nullable Instant readInstant() {
        return readText(Scalar.INSTANT);
    }

    /** As {@link #readInstant}, of which a Date keeps the milliseconds. */
    public @Nullable Date readDate() {
        return readText(Scalar.DATE);
    }

    /** A string holding a date. */
    public @Nullable LocalDate readLocalDate() {
        return readText(Scalar.LOCAL_DATE);
    }

    /** A string holding a timestamp, whose offset is kept. */
    public @Nullable OffsetDateTime readOffsetDateTime() {
        return readText(Scalar.OFFSET_DATE_TIME);
    }

    /** A string that the parser knows. {@code expected} lists the known ones, such as {@code a, b or c}. */
    public <T> @Nullable T readEnum(Function<String, @Nullable T> parser, String expected) {
        if (!isString()) {
            return null;
        }
        T value = parser.apply(text());
        if (value == null) {
            report(Enums.unknown(tokens.pointer(), expected));
        }
        return value;
    }

    /** As {@link #readBoolean}; a null is reported. */
    public boolean readPrimitiveBoolean() {
        return required(readBoolean(), false);
    }

    /** As {@link #readByte}, with null reported as well. */
    public byte readPrimitiveByte() {
        return required(readByte(), (byte) 0);
    }

    /** A string of one character; a null is reported. */
    public char readPrimitiveChar() {
        return required(readText(Scalar.CHARACTER), '\0');
    }

    /** As {@link #readShort}, with null reported as well. */
    public short readPrimitiveShort() {
        return required(readShort(), (short) 0);
    }

    /** As {@link #readInteger}, with null reported as well. */
    public int readPrimitiveInt() {
        return required(readInteger(), 0);
    }

    /** As {@link #readLong}, with null reported as well. */
    public long readPrimitiveLong() {
        return required(readLong(), 0L);
    }

    /** As {@link #readFloat}, with null reported as well. */
    public float readPrimitiveFloat() {
        return required(readFloat(), 0f);
    }

    /** As {@link #readDouble}, with null reported as well. */
    public double readPrimitiveDouble() {
        return required(readDouble(), 0d);
    }

    /** The elements of an array; null stands for one at fault, as a null element is, and for what is no array. */
    public <T> @Nullable List<T> readList(Function<JsonReader, @Nullable T> element) {
        if (!stands(JsonToken.START_ARRAY, "must be an array")) {
            return null;
        }
        List<T> values = new ArrayList<>();
        for (JsonToken next = advance(); next != null && next != JsonToken.END_ARRAY; next = advance()) {
            values.add(readElement(element));
        }
        return Collections.unmodifiableList(values);
    }

    /** As {@link #readList}; an element that comes again is reported as {@code unique}. */
    public <T> @Nullable Set<T> readSet(Function<JsonReader, @Nullable T> element) {
        if (!stands(JsonToken.START_ARRAY, "must be an array")) {
            return null;
        }
        int before = faults.count();
        List<T> sent = new ArrayList<>();
        Set<T> values = new LinkedHashSet<>();
        for (JsonToken next = advance(); next != null && next != JsonToken.END_ARRAY; next = advance()) {
            T value = readElement(element);
            sent.add(value);
            if (value != null && !values.add(value)) {
                report(Violation.of(tokens.pointer(), "unique", "must not be given more than once"));
            }
        }
        return faults.count() == before ? Collections.unmodifiableSet(values) : new SetAtFault<>(sent);
    }

    /** As {@link #readList}, in an array of this kind. */
    public <T> T @Nullable [] readArray(Function<JsonReader, @Nullable T> element, IntFunction<T[]> array) {
        List<T> values = readList(element);
        return values == null ? null : values.toArray(array);
    }

    /** As {@link #readList}; false stands for an element at fault. */
    public boolean @Nullable [] readPrimitiveBooleanArray() {
        List<@Nullable Boolean> values = readList(JsonReader::readBoolean);
        return values == null ? null : PrimitiveArrays.booleans(values);
    }

    /** As {@link #readList}; 0 stands for an element at fault. */
    public short @Nullable [] readPrimitiveShortArray() {
        List<@Nullable Short> values = readList(JsonReader::readShort);
        return values == null ? null : PrimitiveArrays.shorts(values);
    }

    /** As {@link #readList}; 0 stands for an element at fault. */
    public int @Nullable [] readPrimitiveIntArray() {
        List<@Nullable Integer> values = readList(JsonReader::readInteger);
        return values == null ? null : PrimitiveArrays.ints(values);
    }

    /** As {@link #readList}; 0 stands for an element at fault. */
    public long @Nullable [] readPrimitiveLongArray() {
        List<@Nullable Long> values = readList(JsonReader::readLong);
        return values == null ? null : PrimitiveArrays.longs(values);
    }

    /** As {@link #readList}; 0 stands for an element at fault. */
    public float @Nullable [] readPrimitiveFloatArray() {
        List<@Nullable Float> values = readList(JsonReader::readFloat);
        return values == null ? null : PrimitiveArrays.floats(values);
    }

    /** As {@link #readList}; 0 stands for an element at fault. */
    public double @Nullable [] readPrimitiveDoubleArray() {
        List<@Nullable Double> values = readList(JsonReader::readDouble);
        return values == null ? null : PrimitiveArrays.doubles(values);
    }

    /** The members of an object whose names are free. None is null: that is reported, as a name that comes again is. */
    public <V> @Nullable Map<String, V> readMap(Function<JsonReader, @Nullable V> value) {
        return readMap(text -> text, (pointer, text) -> Violation.of(pointer, "type", "must be a name"), value);
    }

    /** As {@link #readMap(Function)}, where each name is text of this type. */
    public <K, V> @Nullable Map<K, V> readMap(Scalar<K> key, Function<JsonReader, @Nullable V> value) {
        return readMap(key::read, key::fault, value);
    }

    /** As {@link #readMap(Function)}, where each name is one that the parser knows: {@code expected} lists them. */
    public <K, V> @Nullable Map<K, V> readMap(
            Function<String, @Nullable K> key, String expected, Function<JsonReader, @Nullable V> value) {
        return readMap(key, (pointer, text) -> Enums.unknown(pointer, expected), value);
    }

    /** As {@link #readMap(Function)}, where each name becomes a key by a function that may refuse it. */
    public <K, V> @Nullable Map<K, V> readMap(Function<String, K> key, Function<JsonReader, @Nullable V> value) {
        return readMap(text -> accepted(key, text), (pointer, text) -> invalid(pointer), value);
    }

    private <K, V> @Nullable Map<K, V> readMap(
            Function<String, @Nullable K> key,
            BiFunction<String, String, Violation> fault,
            Function<JsonReader, @Nullable V> value) {
        if (!beginObject()) {
            return null;
        }
        Map<K, V> members = new LinkedHashMap<>();
        for (String name = nextName(); name != null; name = nextName()) {
            K named = key.apply(name);
            if (named == null) {
                report(fault.apply(tokens.pointer(), name));
            } else if (members.containsKey(named)) {
                report(Violation.of(tokens.pointer(), "duplicate", "must not be given more than once"));
            }
            V member = readElement(value);
            if (named != null) {
                members.put(named, member);
            }
        }
        return Collections.unmodifiableMap(members);
    }

    /** A string that becomes a value by a function, which may refuse it with an exception. */
    public <T> @Nullable T readValue(Function<String, T> factory) {
        String text = readString();
        if (text == null) {
            return null;
        }
        T value = accepted(factory, text);
        if (value == null) {
            report(invalid(tokens.pointer()));
        }
        return value;
    }

    /** What the factory makes of a text; what it says when it refuses was not written for clients. */
    private static <T> @Nullable T accepted(Function<String, T> factory, String text) {
        try {
            return factory.apply(text);
        } catch (RuntimeException refusal) {
            LOG.debug("A text was refused by what makes a value of it", refusal);
            return null;
        }
    }

    private static Violation invalid(String pointer) {
        return Violation.of(pointer, "invalid", "is not valid");
    }

    /**
     * The text of a discriminator, which may stand anywhere in the object at the reader; the reader does not move. Null
     * where there is none to go by: a null is left alone, and passed over; anything else is reported.
     */
    public @Nullable String peekTag(String name) {
        if (!tokens.at(JsonToken.START_OBJECT)) {
            stands(JsonToken.START_OBJECT, "must be an object");
            return null;
        }
        String pointer = tokens.pointer() + "/" + Violation.token(name);
        JsonTokens.Member tag = tokens.peekMember(name);
        if (tag.text() != null) {
            return tag.text();
        }
        report(tag.isThere() ? Violation.of(pointer, "type", "must be a string") : Violation.required(pointer));
        skip();
        return null;
    }

    /** Reports a discriminator that names no branch, and skips its object. */
    public void unknownTag(String name, String expected) {
        report(Enums.unknown(tokens.pointer() + "/" + Violation.token(name), expected));
        skip();
    }

    /** A string that can only be this one, as a discriminator is. */
    public @Nullable String readConstant(String constant) {
        return readEnum(text -> text.equals(constant) ? text : null, constant);
    }

    /** Passes over a member that does not matter. */
    public void skipValue() {
        skip();
    }

    /** As {@link #readPresent}, of a whole number of 32 bits. */
    public OptionalInt readOptionalInt() {
        Integer value = readPresent(JsonReader::readInteger);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** As {@link #readPresent}, of a whole number of 64 bits. */
    public OptionalLong readOptionalLong() {
        Long value = readPresent(JsonReader::readLong);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
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
        if (tokens.at(JsonToken.VALUE_NULL)) {
            report(Violation.of(tokens.pointer(), "null", "must be left out rather than null"));
            return null;
        }
        return value.apply(this);
    }

    private <T> @Nullable T readElement(Function<JsonReader, @Nullable T> element) {
        if (tokens.at(JsonToken.VALUE_NULL)) {
            report(Violation.required(tokens.pointer()));
            return null;
        }
        return element.apply(this);
    }

    private <T> @Nullable T readNumber(Scalar<T> type) {
        boolean number = tokens.at(JsonToken.VALUE_NUMBER_INT) || tokens.at(JsonToken.VALUE_NUMBER_FLOAT);
        return parsed(number, type);
    }

    /** A string in the form of this type. */
    public <T> @Nullable T readText(Scalar<T> type) {
        return parsed(tokens.at(JsonToken.VALUE_STRING), type);
    }

    private <T> @Nullable T parsed(boolean inJson, Scalar<T> type) {
        if (!inJson) {
            refuse(type.mismatch(tokens.pointer()));
            return null;
        }
        String text = text();
        T value = type.read(text);
        if (value == null) {
            report(type.fault(tokens.pointer(), text));
        }
        return value;
    }

    private <T> T required(@Nullable T value, T placeholder) {
        if (value != null) {
            return value;
        }
        if (tokens.at(JsonToken.VALUE_NULL)) {
            report(Violation.required(tokens.pointer()));
        }
        return placeholder;
    }

    private boolean stands(JsonToken start, String expected) {
        if (tokens.at(start)) {
            return true;
        }
        refuse(Violation.of(tokens.pointer(), "type", expected));
        return false;
    }

    private boolean isString() {
        return stands(JsonToken.VALUE_STRING, "must be a string");
    }

    private void refuse(Violation violation) {
        if (!tokens.at(JsonToken.VALUE_NULL)) {
            report(violation);
            skip();
        }
    }

    private @Nullable JsonToken advance() {
        JsonToken next = tokens.next();
        noteFailure();
        return next;
    }

    private void skip() {
        tokens.skip();
        noteFailure();
    }

    private String text() {
        String text = tokens.text();
        noteFailure();
        return text;
    }

    private void report(Violation violation) {
        if (tokens.failure() == null) {
            faults.add(violation);
        }
    }

    private void noteFailure() {
        JsonTokens.Failure failure = tokens.failure();
        if (failure != null) {
            faults.replaceBy(Violation.of("", "json", failure.detail()).with("offset", failure.offset()));
        }
    }
}

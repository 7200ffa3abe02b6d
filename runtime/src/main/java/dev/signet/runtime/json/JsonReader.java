package dev.signet.runtime.json;

import dev.signet.annotations.Change;
import dev.signet.runtime.sensitive.Refusal;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
public final class JsonReader extends JsonScalars {

    private static final Logger LOG = LoggerFactory.getLogger(JsonReader.class);

    private static final int NO_MEMBER = -1;

    private final JsonArrays arrays = new JsonArrays(this, text, faults);

    private @Nullable ValidationContext context;

    // Of no use without unions.
    private @Nullable JsonLookahead lookahead;

    private boolean isInUse;

    private JsonReader() {}

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
        JsonReader spare = SpareReaders.take();
        JsonReader in = spare == null ? new JsonReader() : spare;
        in.begin(document, limits);
        in.context = context;
        in.isInUse = true;
        return in;
    }

    /** What constraints ask the application for. */
    public ValidationContext context() {
        return Objects.requireNonNull(context, "a reader of such types is made with a ValidationContext");
    }

    /**
     * Whether the text is JSON that ends with the value just read. What was read of anything else means nothing.
     */
    public boolean isWhole() {
        text.last();
        return text.failure() == null;
    }

    /**
     * Everything found, and the last that is asked of this reader, which then may read another document; to be asked when
     * the value was read, because anything that follows it is a fault as well.
     *
     * @throws IllegalStateException if it was asked before, as long as the reader waits for its next document
     */
    public Violations finish() {
        if (!isInUse) {
            throw new IllegalStateException("a reader is finished once");
        }
        text.last();
        Violations found = faults.told();
        isInUse = false;
        context = null;
        lookahead = null;
        text.end();
        faults.end();
        arrays.end();
        SpareReaders.keep(this);
        return found;
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
        faults.report(JsonScalars::invalid);
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

    private JsonLookahead lookahead() {
        JsonLookahead found = lookahead == null ? new JsonLookahead() : lookahead;
        lookahead = found;
        return found;
    }
}

package dev.signet.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON document in UTF-8. What has no form in JSON is refused: a null, where a value is due, with a
 * {@link NullPointerException} that names the member; NaN, the infinities and what no text of its type can say with an
 * {@link IllegalStateException}.
 */
public final class JsonWriter {

    private final JsonOutput out = new JsonOutput();
    private int depth;

    private JsonWriter() {}

    /** The bytes of the document that the content writes: one value, whose objects and arrays are closed. */
    public static byte[] write(Consumer<JsonWriter> content) {
        JsonWriter writer = new JsonWriter();
        content.accept(writer);
        if (writer.depth != 0) {
            throw new IllegalStateException("The document ends where an object or an array is open");
        }
        byte[] document = writer.out.octets();
        writer.out.close();
        return document;
    }

    /** Opens an object. */
    public void beginObject() {
        begin('{');
    }

    /** Closes the object. */
    public void endObject() {
        end('}');
    }

    /** Opens an array. */
    public void beginArray() {
        begin('[');
    }

    /** Closes the array. */
    public void endArray() {
        end(']');
    }

    private void begin(char mark) {
        out.next();
        out.mark(mark);
        depth++;
    }

    private void end(char mark) {
        out.mark(mark);
        depth--;
    }

    /** Names the value that follows. */
    public void name(String name) {
        out.next();
        out.string(name);
        out.mark(':');
    }

    /** An array of what the writer makes of each value. */
    public <T> void array(Collection<? extends T> values, BiConsumer<? super T, JsonWriter> writer) {
        Collection<? extends T> all = present(values);
        beginArray();
        for (T value : all) {
            writer.accept(present(value), this);
        }
        endArray();
    }

    /** An array of truth values. */
    public void array(boolean[] values) {
        boolean[] all = present(values);
        beginArray();
        for (boolean value : all) {
            value(value);
        }
        endArray();
    }

    /** An array of numbers. */
    public void array(short[] values) {
        short[] all = present(values);
        beginArray();
        for (short value : all) {
            value(value);
        }
        endArray();
    }

    /** An array of numbers. */
    public void array(int[] values) {
        int[] all = present(values);
        beginArray();
        for (int value : all) {
            value(value);
        }
        endArray();
    }

    /** An array of numbers. */
    public void array(long[] values) {
        long[] all = present(values);
        beginArray();
        for (long value : all) {
            value(value);
        }
        endArray();
    }

    /** An array of numbers, each as {@link #value(float)}. */
    public void array(float[] values) {
        float[] all = present(values);
        beginArray();
        for (float value : all) {
            value(value);
        }
        endArray();
    }

    /** An array of numbers, each as {@link #value(double)}. */
    public void array(double[] values) {
        double[] all = present(values);
        beginArray();
        for (double value : all) {
            value(value);
        }
        endArray();
    }

    /** An object with a member for each entry, in the order in which the map gives them. */
    public <K, V> void map(
            Map<? extends K, ? extends V> members, Function<K, String> name, BiConsumer<? super V, JsonWriter> writer) {
        Map<? extends K, ? extends V> all = present(members);
        beginObject();
        for (Map.Entry<? extends K, ? extends V> member : all.entrySet()) {
            name(present(name.apply(present(member.getKey()))));
            writer.accept(present(member.getValue()), this);
        }
        endObject();
    }

    /** Half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. */
    public void value(String value) {
        string(present(value));
    }

    private void string(String text) {
        out.next();
        out.string(text);
    }

    /** True or false. */
    public void value(boolean value) {
        plain(Boolean.toString(value));
    }

    /** A number; a short as well. */
    public void value(int value) {
        value((long) value);
    }

    /** A number. */
    public void value(long value) {
        out.next();
        out.number(value);
    }

    /** A number in the shortest form that reads back as the same float. */
    public void value(float value) {
        refuseUnless(Float.isFinite(value), value);
        plain(Float.toString(value));
    }

    /** A number in the shortest form that reads back as the same double. */
    public void value(double value) {
        refuseUnless(Double.isFinite(value), value);
        plain(Double.toString(value));
    }

    /** A number with the scale it has. */
    public void value(BigDecimal value) {
        plain(present(value).toString());
    }

    /** A number. */
    public void value(BigInteger value) {
        plain(present(value).toString());
    }

    private void plain(String number) {
        out.next();
        out.plain(number);
    }

    /** A string in lower case (RFC 9562, 4). */
    public void value(UUID value) {
        UUID id = present(value);
        out.next();
        out.string(id);
    }

    /** A string in UTC, ending in Z (RFC 3339, 5.6). */
    public void value(Instant value) {
        Instant time = present(value);
        out.next();
        out.string(time);
    }

    /** As {@link #value(Instant)}. */
    public void value(Date value) {
        value(present(value).toInstant());
    }

    /** A string such as {@code 2026-01-31}. */
    public void value(LocalDate value) {
        LocalDate date = present(value);
        out.next();
        out.string(date);
    }

    /** A string with the offset it has, and with seconds even where they are zero (RFC 3339, 5.6). */
    public void value(OffsetDateTime value) {
        value(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(present(value)));
    }

    /** A string in the form of this type; a value that has none, as the year 12026, is refused. */
    public <T> void value(Scalar<T> type, T value) {
        String text = type.print(present(value));
        if (text == null) {
            throw new IllegalStateException(place() + " has no form on the wire, and is " + value);
        }
        string(text);
    }

    /** A named {@link #value(Scalar, Object)}. */
    public <T> void field(String name, Scalar<T> type, T value) {
        name(name);
        value(type, value);
    }

    /** A named {@link #value(String)}. */
    public void field(String name, String value) {
        name(name);
        value(value);
    }

    /** A named {@link #value(boolean)}. */
    public void field(String name, boolean value) {
        name(name);
        value(value);
    }

    /** A named {@link #value(int)}. */
    public void field(String name, int value) {
        name(name);
        value(value);
    }

    /** A named {@link #value(long)}. */
    public void field(String name, long value) {
        name(name);
        value(value);
    }

    /** A named {@link #value(float)}. */
    public void field(String name, float value) {
        name(name);
        value(value);
    }

    /** A named {@link #value(double)}. */
    public void field(String name, double value) {
        name(name);
        value(value);
    }

    /** A named {@link #value(BigDecimal)}. */
    public void field(String name, BigDecimal value) {
        name(name);
        value(value);
    }

    /** A named {@link #value(BigInteger)}. */
    public void field(String name, BigInteger value) {
        name(name);
        value(value);
    }

    /** A named {@link #value(UUID)}. */
    public void field(String name, UUID value) {
        name(name);
        value(value);
    }

    /** A named {@link #value(Instant)}. */
    public void field(String name, Instant value) {
        name(name);
        value(value);
    }

    /** A named {@link #value(Date)}. */
    public void field(String name, Date value) {
        name(name);
        value(value);
    }

    /** A named {@link #value(LocalDate)}. */
    public void field(String name, LocalDate value) {
        name(name);
        value(value);
    }

    /** A named {@link #value(OffsetDateTime)}. */
    public void field(String name, OffsetDateTime value) {
        name(name);
        value(value);
    }

    private <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value, () -> place() + " must not be null");
    }

    private void refuseUnless(boolean finite, double value) {
        if (!finite) {
            throw new IllegalStateException(place() + " must be a finite number to be JSON, and is " + value);
        }
    }

    private String place() {
        out.next(); // an element is counted by the commas before it
        byte[] written = out.octets();
        String pointer = new JsonPlace(written).pointer(written.length);
        return pointer.isEmpty() ? "The value" : pointer;
    }
}

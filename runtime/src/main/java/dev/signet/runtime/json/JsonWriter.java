package dev.signet.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private final JsonGenerator out;

    private JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    /** One step of the generator, which in memory does not fail on its output. */
    private interface Step {
        void run() throws IOException;
    }

    /** The bytes of the document that the content writes. */
    public static byte[] write(Consumer<JsonWriter> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            content.accept(new JsonWriter(out));
        } catch (IOException impossible) {
            throw new UncheckedIOException("JSON could not be written to memory", impossible);
        }
        return bytes.toByteArray();
    }

    /** Opens an object. */
    public void beginObject() {
        step(out::writeStartObject);
    }

    /** Closes the object. */
    public void endObject() {
        step(out::writeEndObject);
    }

    /** Opens an array. */
    public void beginArray() {
        step(out::writeStartArray);
    }

    /** Closes the array. */
    public void endArray() {
        step(out::writeEndArray);
    }

    /** Names the value that follows. */
    public void name(String name) {
        step(() -> out.writeFieldName(name));
    }

    /** An array of what the writer makes of each value. */
    public <T> void array(Collection<? extends T> values, BiConsumer<? super T, JsonWriter> writer) {
        beginArray();
        for (T value : present(values)) {
            writer.accept(present(value), this);
        }
        endArray();
    }

    /** An array of truth values. */
    public void array(boolean[] values) {
        beginArray();
        for (boolean value : present(values)) {
            value(value);
        }
        endArray();
    }

    /** An array of numbers. */
    public void array(short[] values) {
        beginArray();
        for (short value : present(values)) {
            value(value);
        }
        endArray();
    }

    /** An array of numbers. */
    public void array(int[] values) {
        beginArray();
        for (int value : present(values)) {
            value(value);
        }
        endArray();
    }

    /** An array of numbers. */
    public void array(long[] values) {
        beginArray();
        for (long value : present(values)) {
            value(value);
        }
        endArray();
    }

    /** An array of numbers, each as {@link #value(float)}. */
    public void array(float[] values) {
        beginArray();
        for (float value : present(values)) {
            value(value);
        }
        endArray();
    }

    /** An array of numbers, each as {@link #value(double)}. */
    public void array(double[] values) {
        beginArray();
        for (double value : present(values)) {
            value(value);
        }
        endArray();
    }

    /** An object with a member for each entry, in the order in which the map gives them. */
    public <K, V> void map(
            Map<? extends K, ? extends V> members, Function<K, String> name, BiConsumer<? super V, JsonWriter> writer) {
        beginObject();
        for (Map.Entry<? extends K, ? extends V> member : present(members).entrySet()) {
            name(Texts.wellFormed(present(name.apply(present(member.getKey())))));
            writer.accept(present(member.getValue()), this);
        }
        endObject();
    }

    /** Half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. */
    public void value(String value) {
        String text = Texts.wellFormed(present(value));
        step(() -> out.writeString(text));
    }

    /** True or false. */
    public void value(boolean value) {
        step(() -> out.writeBoolean(value));
    }

    /** A number; a short as well. */
    public void value(int value) {
        step(() -> out.writeNumber(value));
    }

    /** A number. */
    public void value(long value) {
        step(() -> out.writeNumber(value));
    }

    /** A number in the shortest form that reads back as the same float. */
    public void value(float value) {
        refuseUnless(Float.isFinite(value), value);
        step(() -> out.writeNumber(value));
    }

    /** A number in the shortest form that reads back as the same double. */
    public void value(double value) {
        refuseUnless(Double.isFinite(value), value);
        step(() -> out.writeNumber(value));
    }

    /** A number with the scale it has. */
    public void value(BigDecimal value) {
        BigDecimal number = present(value);
        step(() -> out.writeNumber(number));
    }

    /** A number. */
    public void value(BigInteger value) {
        BigInteger number = present(value);
        step(() -> out.writeNumber(number));
    }

    /** A string in lower case (RFC 9562, 4). */
    public void value(UUID value) {
        value(present(value).toString());
    }

    /** A string in UTC, ending in Z (RFC 3339, 5.6). */
    public void value(Instant value) {
        value(present(value).toString());
    }

    /** As {@link #value(Instant)}. */
    public void value(Date value) {
        value(present(value).toInstant());
    }

    /** A string such as {@code 2026-01-31}. */
    public void value(LocalDate value) {
        value(present(value).toString());
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
        step(() -> out.writeString(text));
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
        String pointer = out.getOutputContext().pathAsPointer().toString();
        return pointer.isEmpty() ? "The value" : pointer;
    }

    private static void step(Step step) {
        try {
            step.run();
        } catch (IOException unwritable) {
            throw new IllegalStateException("Not a JSON document: " + unwritable.getMessage(), unwritable);
        }
    }
}

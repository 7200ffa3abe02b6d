package dev.signet.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    private static String written(Consumer<JsonWriter> content) {
        return new String(JsonWriter.write(content), StandardCharsets.UTF_8);
    }

    @Test
    void everyTypeHasOneForm() {
        assertThat(written(out -> {
                    out.beginObject();
                    out.field("s", "a\"é\u0001");
                    out.field("b", true);
                    out.field("i", 1);
                    out.field("l", Long.MIN_VALUE);
                    out.field("d", 0.1);
                    out.field("f", 0.1f);
                    out.field("n", new BigDecimal("1.10"));
                    out.field("u", new UUID(1, 2));
                    out.field("t", Instant.parse("2026-01-31T13:00:00+01:00"));
                    out.field("o", OffsetDateTime.parse("2026-01-31T12:00+01:00"));
                    out.field("y", LocalDate.parse("2026-01-31"));
                    out.name("a");
                    out.array(List.of("x"), (text, each) -> each.value(text));
                    out.endObject();
                }))
                .isEqualTo("{\"s\":\"a\\\"é\\u0001\",\"b\":true,\"i\":1,\"l\":-9223372036854775808,\"d\":0.1,\"f\":0.1,"
                        + "\"n\":1.10,\"u\":\"00000000-0000-0001-0000-000000000002\",\"t\":\"2026-01-31T12:00:00Z\","
                        + "\"o\":\"2026-01-31T12:00:00+01:00\",\"y\":\"2026-01-31\",\"a\":[\"x\"]}");
    }

    @Test
    void aNullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> JsonWriter.write(out -> {
                    out.beginObject();
                    out.field("note", (String) null);
                }))
                .withMessage("/note must not be null");
    }

    @Test
    void whatIsNoNumberInJsonIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> JsonWriter.write(out -> out.value(Double.NaN)));
        assertThatIllegalStateException().isThrownBy(() -> JsonWriter.write(out -> out.value(Float.POSITIVE_INFINITY)));
    }

    @Test
    void halfASurrogatePairIsReplaced() {
        assertThat(written(out -> out.value("a\ud800b\udc00𝄞"))).isEqualTo("\"a\uFFFDb\uFFFD𝄞\"");
    }

    @Test
    void whatIsWrittenIsWhatJacksonWouldWrite() throws IOException {
        Random random = new Random(9);
        JsonFactory factory = JsonFactory.builder()
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);
            long number = random.nextLong() >> random.nextInt(64);
            double real = Double.longBitsToDouble(random.nextLong());
            BigDecimal decimal = new BigDecimal(BigInteger.valueOf(number), random.nextInt(40) - 20);
            UUID uuid = new UUID(random.nextLong(), random.nextLong());
            ByteArrayOutputStream expected = new ByteArrayOutputStream();
            try (JsonGenerator out = factory.createGenerator(expected)) {
                out.writeStartArray();
                out.writeString(text);
                out.writeNumber(number);
                out.writeNumber(Double.isFinite(real) ? real : 0d);
                out.writeNumber(decimal);
                out.writeString(uuid.toString());
                out.writeStartObject();
                out.writeFieldName(text);
                out.writeBoolean(true);
                out.writeEndObject();
                out.writeEndArray();
            }
            assertThat(written(out -> {
                        out.beginArray();
                        out.value(text);
                        out.value(number);
                        out.value(Double.isFinite(real) ? real : 0d);
                        out.value(decimal);
                        out.value(uuid);
                        out.beginObject();
                        out.field(text, true);
                        out.endObject();
                        out.endArray();
                    }))
                    .isEqualTo(expected.toString(StandardCharsets.UTF_8));
        }
    }

    /** Of any length and any characters, but no half of a pair. */
    private static String text(Random random) {
        int[] bounds = {0x20, 0x80, 0x100, 0x800, 0xD800, 0x110000};
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(20) * random.nextInt(60); count > 0; count--) {
            int point = random.nextInt(bounds[random.nextInt(3) == 0 ? random.nextInt(bounds.length) : 1]);
            text.appendCodePoint(point >= 0xD800 && point <= 0xDFFF ? '"' : point);
        }
        return text.toString();
    }

    @Test
    void aFaultTellsItsPlace() {
        assertThatNullPointerException()
                .isThrownBy(() -> JsonWriter.write(out -> {
                    out.beginObject();
                    out.name("a/b");
                    out.array(Arrays.asList("x", null), (text, each) -> each.value(text));
                }))
                .withMessage("/a~1b/1 must not be null");
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        List<Consumer<JsonWriter>> wrong = List.of(
                out -> {
                    out.value(1);
                    out.value(2);
                },
                out -> {
                    out.beginObject();
                    out.value(1);
                },
                out -> {
                    out.beginArray();
                    out.name("a");
                },
                out -> {
                    out.beginArray();
                    out.endObject();
                },
                JsonWriterTest::endless);
        wrong.forEach(content -> assertThatIllegalStateException().isThrownBy(() -> JsonWriter.write(content)));
    }

    private static void endless(JsonWriter out) {
        out.beginArray();
        endless(out);
    }
}

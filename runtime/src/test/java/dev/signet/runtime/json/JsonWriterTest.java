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
    void aNullElementIsRefusedByItsIndex() {
        assertThatNullPointerException()
                .isThrownBy(() -> JsonWriter.write(out -> {
                    out.beginObject();
                    out.field("a", "{[\\\"");
                    out.name("b");
                    out.array(Arrays.asList("x", null), (text, each) -> each.value(text));
                }))
                .withMessage("/b/1 must not be null");
    }

    @Test
    void whatIsNotClosedIsNoDocument() {
        assertThatIllegalStateException().isThrownBy(() -> JsonWriter.write(JsonWriter::beginArray));
    }

    /** Jackson's generator is the oracle. */
    @Test
    void stringsAreEscapedAsJacksonDoes() throws IOException {
        Random random = new Random(20260131);
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);
            assertThat(written(out -> out.value(text))).isEqualTo(byJackson(text));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(random.nextInt(50) == 0 ? 3000 : 12);
        int highest = new int[] {0x20, 0x7F, 0x80, 0x900, 0x10000, 0x110000}[random.nextInt(6)];
        while (text.length() < length) {
            int character = random.nextInt(highest);
            if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
                text.appendCodePoint(character);
            }
        }
        return text.toString();
    }

    private static String byJackson(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonFactory factory = JsonFactory.builder()
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
        try (JsonGenerator out = factory.createGenerator(bytes)) {
            out.writeString(text);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** What Java makes of a value as text is the oracle. */
    @Test
    void numbersIdentifiersAndTimesAreWrittenAsJavaDoes() {
        Random random = new Random(20260131);
        for (int i = 0; i < 20_000; i++) {
            long number = random.nextLong() >> random.nextInt(64);
            assertThat(written(out -> out.value(number))).isEqualTo(Long.toString(number));
            assertThat(written(out -> out.value((int) number))).isEqualTo(Integer.toString((int) number));
            UUID id = new UUID(number, random.nextLong());
            assertThat(written(out -> out.value(id))).isEqualTo("\"" + id + "\"");
            long second = random.nextLong() % (400L * 366 * 86_400 * (1 << random.nextInt(10)));
            int unit = new int[] {1, 1000, 1_000_000, 1_000_000_000}[random.nextInt(4)];
            Instant time = Instant.ofEpochSecond(second, (long) random.nextInt(1_000_000_000) / unit * unit);
            assertThat(written(out -> out.value(time))).isEqualTo("\"" + time + "\"");
            LocalDate date = LocalDate.ofEpochDay(second / 86_400);
            assertThat(written(out -> out.value(date))).isEqualTo("\"" + date + "\"");
        }
        for (long number : new long[] {0, 9, 10, -1, Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(written(out -> out.value(number))).isEqualTo(Long.toString(number));
        }
        for (Instant time : List.of(Instant.MIN, Instant.MAX, Instant.EPOCH, Instant.parse("0000-01-01T00:00:00Z"))) {
            assertThat(written(out -> out.value(time))).isEqualTo("\"" + time + "\"");
        }
    }
}

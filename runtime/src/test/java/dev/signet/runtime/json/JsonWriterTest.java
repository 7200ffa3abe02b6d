package dev.signet.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
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
}

package dev.signet.runtime.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.idempotency.IdempotencyKey.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

    private static Reading read(String header) {
        return IdempotencyKey.read(List.of(header));
    }

    @Test
    void quotedOrBareItIsTheSameKey() {
        assertThat(read("\"8e03-abc\"")).isEqualTo(new Reading.Present("8e03-abc"));
        assertThat(read("8e03-abc")).isEqualTo(new Reading.Present("8e03-abc"));
        assertThat(read("\"a\\\"\\\\b\"")).isEqualTo(new Reading.Present("a\"\\b"));
        assertThat(IdempotencyKey.read(List.of())).isEqualTo(new Reading.Absent());
    }

    @Test
    void theLongestHas255Characters() {
        assertThat(read("k".repeat(255))).isEqualTo(new Reading.Present("k".repeat(255)));
        assertThat(read("\"" + "k".repeat(255) + "\"")).isInstanceOf(Reading.Present.class);
        assertThat(read("k".repeat(256))).isInstanceOf(Reading.Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "\"a", "a\"", "a b", "\"a b\"", "é", "\"a\";p=1", "a\\b", "\"\\a\""})
    void theseAreNoKeys(String header) {
        assertThat(read(header)).isInstanceOf(Reading.Malformed.class);
    }

    @Test
    void severalHeadersAreNoKey() {
        assertThat(IdempotencyKey.read(List.of("a", "a"))).isInstanceOf(Reading.Malformed.class);
    }
}

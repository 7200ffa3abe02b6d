package dev.signet.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    @Test
    void sizeCountsCodePoints() {
        assertThat(Checks.size("𝄞𝄞", 2, 2)).isTrue();
        assertThat(Checks.size("𝄞", 2, 2)).isFalse();
        assertThat(Checks.size("", 0, 0)).isTrue();
        assertThat(Checks.size("abc", 0, 2)).isFalse();
        assertThat(Checks.size("𝄞𝄞", 0, 3)).isTrue();
        assertThat(Checks.size("𝄞𝄞", 3, 4)).isFalse();
        assertThat(Checks.size("abcd", 3, 4)).isTrue();
        assertThat(Checks.size(List.of(1, 2), 1, Integer.MAX_VALUE)).isTrue();
    }

    @Test
    void blankIsWhatTrimLeavesEmpty() {
        assertThat(Checks.notBlank(" \t\u0000")).isFalse();
        assertThat(Checks.notBlank("\u00A0")).isTrue();
    }

    @Test
    void digitsAreCountedWithoutZerosAtEitherEnd() {
        assertThat(Checks.digits(new BigDecimal("0012.500"), 2, 1)).isTrue();
        assertThat(Checks.digits(new BigDecimal("12.55"), 2, 1)).isFalse();
        assertThat(Checks.digits(new BigDecimal("1e2"), 2, 0)).isFalse();
        assertThat(Checks.digits(new BigDecimal("0.01"), 0, 2)).isTrue();
        assertThat(Checks.digits(new BigDecimal("12.00"), 2, 0)).isTrue();
        assertThat(Checks.digits(new BigDecimal("1e2147483647"), 2, 0)).isFalse();
        assertThat(Checks.digits(BigInteger.valueOf(100), 3, 0)).isTrue();
        assertThat(Checks.digits(new BigDecimal("0.000"), 0, 0)).isTrue();
        assertThat(Checks.digits(0.1, 1, 1)).isTrue();
        assertThat(Checks.digits(0.1f, 1, 1)).isTrue();
        assertThat(Checks.digits(Float.NaN, 9, 9)).isFalse();
        assertThat(Checks.digits(Double.NaN, 9, 9)).isFalse();
        assertThat(Checks.digits(-999L, 3, 0)).isTrue();
        assertThat(Checks.digits(-1000L, 3, 0)).isFalse();
        assertThat(Checks.digits(Long.MIN_VALUE, 19, 0)).isTrue();
        assertThat(Checks.digits(Long.MAX_VALUE, 18, 0)).isFalse();
        assertThat(Checks.digits(0L, 0, 0)).isTrue();
    }

    @Test
    void aTextOfDigitsIsADecimalWithoutAnExponent() {
        for (String one : List.of("-12.5", "+12.5", "007", "12.", ".5", "-.5", "0", "00.5")) {
            assertThat(Checks.digits(one, 2, 1)).as(one).isTrue();
        }
        for (String none : List.of("", "-", "+", ".", "-.", "1e2", "+-1", " 1", "1,5", "\u0661", "1.2.3", "1.2 ")) {
            assertThat(Checks.digits(none, 9, 9)).as(none).isFalse();
        }
    }

    @Test
    void zerosBehindThePointOfATextCountAndThoseItBeginsWithDoNot() {
        assertThat(Checks.digits("12.50", 2, 1)).isFalse();
        assertThat(Checks.digits("0012.5", 2, 1)).isTrue();
        assertThat(Checks.digits("0", 0, 1)).isFalse();
        assertThat(Checks.digits("0.", 0, 1)).isFalse();
        assertThat(Checks.digits("0.0", 0, 1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a@b",
                "a.b+c@example.com",
                "\"a b\"@example.com",
                "\"a@b\"@c",
                "a@[127.0.0.1]",
                "a@[IPv6:::1]",
                "a@[IPv6:1:2:3:4:5:6:7:8]",
                "ü@bücher.example",
                "a@b-c",
                "A@B.CO"
            })
    void theseAreAddresses(String address) {
        assertThat(Checks.email(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "@b",
                "a@",
                "a@b.",
                "a@.b",
                "a..b@c",
                ".a@c",
                "a@b..c",
                "a@-b",
                "a@b-",
                "a b@c",
                "a@b c",
                "a@[300]",
                "a@[IPv6:1]",
                "a@b@",
                "a@[IPv6:1:2:3:4:5:6:7:8:9]"
            })
    void theseAreNot(String address) {
        assertThat(Checks.email(address)).isFalse();
    }

    @Test
    void aLongLocalPartOrDomainIsRefusedAtOnce() {
        assertThat(Checks.email("a".repeat(65) + "@b")).isFalse();
        assertThat(Checks.email("a@" + "b".repeat(63) + ".c")).isTrue();
        assertThat(Checks.email("a@" + "b".repeat(64) + ".c")).isFalse();
        assertThat(Checks.email("a@" + "a-".repeat(1_000_000) + "a")).isFalse();
        assertThat(Checks.email("\"".repeat(64) + "@b")).isFalse();
    }
}

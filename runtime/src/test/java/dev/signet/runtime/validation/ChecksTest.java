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
        assertThat(Checks.size(List.of(1, 2), 1, Integer.MAX_VALUE)).isTrue();
    }

    @Test
    void blankIsWhatTrimLeavesEmpty() {
        assertThat(Checks.notBlank(" \t\u0000")).isFalse();
        assertThat(Checks.notBlank("\u00A0")).isTrue();
    }

    @Test
    void limitsAreInclusiveInEveryNumberType() {
        assertThat(Checks.min(1d, 1)).isTrue();
        assertThat(Checks.min(new BigDecimal("0.99"), 1)).isFalse();
        assertThat(Checks.max(BigInteger.TWO, 2)).isTrue();
        assertThat(Checks.max(2.5, 2)).isFalse();
    }

    @Test
    void aDoubleIsComparedWithALongExactly() {
        assertThat(Checks.max(9007199254740992d, 9007199254740991L)).isFalse();
        assertThat(Checks.max(Double.NaN, 1)).isFalse();
        assertThat(Checks.min(Double.NaN, 1)).isFalse();
        assertThat(Checks.min(Double.POSITIVE_INFINITY, 1)).isTrue();
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
        assertThat(Checks.email("a@" + "a-".repeat(1_000_000) + "a")).isFalse();
        assertThat(Checks.email("\"".repeat(64) + "@b")).isFalse();
    }
}

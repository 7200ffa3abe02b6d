package dev.signet.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalBoundTest {
    private static final List<String> BOUNDS =
            List.of("0", "1", "-1", "10", "10.5", "-10.5", "0.05", "-0.05", "100", "1E+3", "99.99", "0.10", "909.0909");

    /** As far as a number is written without an exponent, in ASCII. */
    private static boolean expected(String text, BigDecimal bound, boolean lower, boolean inclusive) {
        if (!text.matches("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)")) {
            return false;
        }
        int compared = new BigDecimal(text).compareTo(bound);
        return compared == 0 ? inclusive : compared > 0 == lower;
    }

    @Test
    void textsCompareAsTheirNumbersDo() {
        Random random = new Random(20261121);
        for (int i = 0; i < 200_000; i++) {
            String text = random.ints(random.nextInt(7), 0, 8)
                    .mapToObj(index -> String.valueOf("0019+-.5".charAt(index)))
                    .collect(Collectors.joining());
            String near = random.nextBoolean() ? text : near(random, text);
            String bound = BOUNDS.get(random.nextInt(BOUNDS.size()));
            boolean inclusive = random.nextBoolean();
            assertThat(DecimalBound.least(bound, inclusive).keeps(near))
                    .as("%s at least %s, %s", near, bound, inclusive)
                    .isEqualTo(expected(near, new BigDecimal(bound), true, inclusive));
            assertThat(DecimalBound.most(bound, inclusive).keeps(near))
                    .as("%s at most %s, %s", near, bound, inclusive)
                    .isEqualTo(expected(near, new BigDecimal(bound), false, inclusive));
        }
    }

    private static String near(Random random, String end) {
        String bound = new BigDecimal(BOUNDS.get(random.nextInt(BOUNDS.size()))).toPlainString();
        int from = random.nextInt(bound.length() + 1);
        return Stream.of("", "0", "+", "-", "-0")
                        .skip(random.nextInt(5))
                        .findFirst()
                        .orElse("")
                + (random.nextBoolean() ? bound : bound.substring(0, from) + end)
                + (random.nextBoolean() ? "" : "0".repeat(random.nextInt(3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "-", "+", "--1", "1e1", "1 ", " 1", "1..0", "0x1", "\u0661", "\uFF11", "NaN", "1,0"})
    void whatIsNoNumberIsOnNoSide(String text) {
        assertThat(DecimalBound.least("-1E+400", true).keeps(text)).isFalse();
        assertThat(DecimalBound.most("1E+400", true).keeps(text)).isFalse();
    }

    @Test
    void aLongTextIsAsGoodAsAShortOne() {
        assertThat(DecimalBound.least("1E+400", true).keeps("1" + "0".repeat(400)))
                .isTrue();
        assertThat(DecimalBound.least("1E+400", true).keeps("9".repeat(400))).isFalse();
        assertThat(DecimalBound.most("0", true).keeps("-" + "9".repeat(1_000_000)))
                .isTrue();
        assertThat(DecimalBound.most("0", false).keeps("-." + "0".repeat(1_000_000)))
                .isFalse();
    }
}

package dev.signet.processor.targets.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaPatternTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "cust_[A-Z0-9]{12} cust_[A-Z0-9]{12}",
                "\\s+ `[\\t-\\r ]+`",
                "[\\s,] `[\\t-\\r ,]`",
                "\\S `[^\\t-\\r ]`",
                "a.b a[^\\n\\r\\u0085\\u2028\\u2029]b",
                "a\\-b\\@ a-b@",
                "[a\\-z] [a\\-z]",
                "[\\w-.] [\\w\\-.]",
                "[]a] [\\]a]",
                "a]} a\\]\\}",
                "[\\s\\S]* [\\s\\S]*",
                "\\v?[\\v] `[\\n-\\r\\u0085\\u2028\\u2029]?[\\n-\\r\\u0085\\u2028\\u2029]`",
                "(?<year>\\d{4}) (?<year>\\d{4})"
            })
    void whatOnlyJavaUnderstandsIsTranslated(String java, String ecma) {
        assertThat(EcmaPattern.of(java, 0)).isEqualTo(ecma);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.", "[\\w-.]+@[\\s\\S]+", "\\s*\\[x]\\s?", "[^\\s!]{2,}", "a|bc", "\\v+", "[\\Sx]+", "[]a]*"})
    void theTranslationMatchesWhatTheOriginalMatches(String java) {
        // The translation of these is in the common part of both languages, so that Java can judge it; only its $ also
        // stands before a last line feed, where ECMA's does not.
        Pattern original = Pattern.compile(java);
        Pattern translated = Pattern.compile("^(?:" + EcmaPattern.of(java, 0) + ")\\z");

        for (String text : new String[] {
            "",
            "a",
            "ab",
            "a\u0085",
            "a\n",
            "a-b.c@d\ne",
            "a@ ",
            "[x]",
            " [x] ",
            "\u00a0[x]",
            "[x]\u00a0",
            "a!",
            "bc",
            "abc",
            "\u000b",
            "\r\n",
            "\u2028"
        }) {
            assertThat(translated.matcher(text).find())
                    .as("%s on %s", java, text)
                    .isEqualTo(original.matcher(text).matches());
        }
    }
}

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
                "\\Aab\\z ^ab$",
                "a\\h `a[\\t \\u00a0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000]`",
                "\\s+ `[\\t-\\r ]+`",
                "[\\s,] `[\\t-\\r ,]`",
                "\\S `[^\\t-\\r ]`",
                "a.b a[^\\n\\r\\u0085\\u2028\\u2029]b",
                "\\Qa.b\\E\\d a\\.b\\d",
                "\\p{Alpha}[\\p{Digit}_] [a-zA-Z][0-9_]",
                "\\P{Upper} [^A-Z]",
                "\\p{IsLatin}\\pL\\p{IsAlphabetic} \\p{Script=Latin}\\p{L}\\p{Alphabetic}",
                "a\\-b\\@ a-b@",
                "[a\\-z] [a\\-z]",
                "[\\w-.] [\\w\\-.]",
                "[]a] [\\]a]",
                "a]} a\\]\\}",
                "\\0101\\07 \\u0041\\u0007",
                "[\\s\\S]* [\\s\\S]*",
                "(?<year>\\d{4}) (?<year>\\d{4})"
            })
    void whatOnlyJavaUnderstandsIsTranslated(String java, String ecma) {
        assertThat(EcmaPattern.of(java)).isEqualTo(ecma);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\Aa.\\z",
                "[\\w-.]+@[\\s\\S]+",
                "\\h*\\Q[x]\\E\\s?",
                "[^\\p{Punct}]{2,}",
                "a|bc",
                "\\v+|\\R",
                "[\\S]+",
                "[\\P{Alpha}x]*",
                "[a\\H]+"
            })
    void theTranslationMatchesWhatTheOriginalMatches(String java) {
        // The translation of these is in the common part of both languages, so that Java can judge it; only its $ also
        // stands before a last line feed, where ECMA's does not.
        Pattern original = Pattern.compile(java);
        Pattern translated = Pattern.compile("^(?:" + EcmaPattern.of(java) + ")\\z");

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

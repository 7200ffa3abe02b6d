package dev.signet.processor.rules;

import static dev.signet.processor.model.Contracts.asking;
import static dev.signet.processor.model.Contracts.free;
import static dev.signet.processor.model.Contracts.pattern;
import static dev.signet.processor.model.Contracts.query;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.ScalarKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternsArePortableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[a-z]{2,8}",
                "\\p{L}[\\p{Lu}\\P{Nd}]*\\p{gc=Sc}",
                "a+?b*?c??d{2}?",
                "(?:a|b)(?=c)(?!d)(?<=e)(?<!f)(?<year>[0-9]{4})\\k<year>",
                "\\\\A\\\\pL", // a backslash and letters
                "[+*?}]+",
                "[]a]",
                "[^]a]",
                "[a&b\\[\\]]",
                "\\+(?:x)+",
                "\\x41\\u0041\\cA\\t\\b\\B\\d\\S",
            })
    void whatBothReadAlikeIsAccepted(String regexp) {
        assertThat(check(regexp)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\Aa",
                "a\\z",
                "a\\Z",
                "\\h",
                "\\R",
                "\\Qa\\E",
                "\\e",
                "\\a",
                "\\07",
                "\\x{41}",
                "\\pL",
                "\\PL",
                "\\p{Alpha}",
                "\\p{IsLatin}",
                "\\p{IsL}",
                "[\\p{Punct}]",
                "[\\h]",
                "a*+",
                "a++",
                "a?+",
                "a{2}+",
                "[+]++",
                "(a)++",
                "(?i)a",
                "(?-i:a)",
                "(?>a)",
                "[a[b]]",
                "[a&&b]",
                "[^a[^b]]",
            })
    void whatOnlyJavaReadsIsAcceptedWhereEcmaHasOtherWords(String regexp) {
        assertThat(check(regexp)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\X",
                "\\G",
                "a*+a",
                "(?>a|ab)c",
                "(?i)(?=a)a",
                "(?i)(a)\\1",
                "\\p{javaMirrored}",
                "(?m)a$\\n^b",
            })
    void whatEcmaCannotSayIsRefused(String regexp) {
        assertThat(check(regexp)).extracting(Finding::code).containsExactly(Code.PATTERN_NOT_PORTABLE);
    }

    @Test
    void whatDoesNotCompileIsInvalidAndNothingElse() {
        assertThat(check("[a&&[b]")).extracting(Finding::code).containsExactly(Code.PATTERN_INVALID);
    }

    private static List<Finding> check(String regexp) {
        return new PatternsArePortable()
                .check(asking(query("text", free(ScalarKind.STRING, pattern(regexp)))))
                .toList();
    }
}

package dev.signet.processor.targets.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexSampleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cust_[A-Z0-9]{12}",
                "[a-z]+",
                "\\d{4}-\\d{2}",
                "(draft|final)-[^a-y]{2,3}?",
                "^[\\w.+-]+@[a-z]+\\.(com|org)$",
                "\\p{Lu}\\p{L}*+",
                "(?<year>[0-9]{4})(?:-(?:0[1-9]|1[0-2]))?",
                "[a-z&&[^aeiou]]{3,}",
                "\\Qa.b\\E.",
                "[\\[\\]]x",
                "(?i)a+",
                "[\\x{1F600}-\\x{1F64F}]{2}",
                "\\bword\\b",
                "(?=a)a",
                "(?=.*[A-Z])(?=.*\\d)[\\w-]{8,20}",
                ""
            })
    void whatIsRegularHasASampleThatMatches(String regexp) {
        assertThat(RegexSample.of(regexp, 0)).isNotEmpty().allMatch(sample -> sample.matches(regexp));
    }

    @ParameterizedTest
    @CsvSource({"abc, 2", "a b # c, 4", "^a$\\n^b$, 8", "a.b, 32", "\u00e9, 66", "a\\r?\\n?b, 1"})
    void flagsAreHeeded(String regexp, int flags) {
        assertThat(RegexSample.of(regexp, flags)).isNotEmpty().allMatch(sample -> Pattern.compile(regexp, flags)
                .matcher(sample)
                .matches());
    }

    @Test
    void whatWouldBeEndlessHasNone() {
        assertThat(RegexSample.of("((a{1000}){1000}){1000}", 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?=a)b", "a(?<!a)b?", "[a&&b]"})
    void whatNothingMatchesHasNone(String regexp) {
        assertThat(RegexSample.of(regexp, 0)).isEmpty();
    }
}

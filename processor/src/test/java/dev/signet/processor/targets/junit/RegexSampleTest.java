package dev.signet.processor.targets.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                ""
            })
    void whatIsRegularHasASampleThatMatches(String regexp) {
        assertThat(RegexSample.of(regexp)).isNotEmpty().allMatch(sample -> sample.matches(regexp));
    }

    @Test
    void whatWouldBeEndlessIsCutShort() {
        assertThat(RegexSample.of("((a{1000}){1000}){1000}")).allMatch(sample -> sample.length() <= 10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?=a)a", "(a)\\1", "(?i)a", "\\bword\\b", "(?<!a)b"})
    void whatIsNotHasNone(String regexp) {
        assertThat(RegexSample.of(regexp)).isEmpty();
    }
}

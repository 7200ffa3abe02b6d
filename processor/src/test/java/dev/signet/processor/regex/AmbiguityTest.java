package dev.signet.processor.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmbiguityTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+(?!c)b",
                "(a*)*(?=b)b",
                "(?=a)(ab|a[bc])*b",
                "(a|aa)+\\1",
                "(?:([a-z]+)-?)+\\1!",
                "(\\w+\\s?)*(?<!x)$",
                "(?=x)(x+x+)+y",
                "(.*)*\\1",
                "(?!a)(?:a?b?)*?c(?:[ab]{1,30}b*)*d",
            })
    void whatIsReadInManyWaysIsExponential(String regexp) {
        assertThat(isExponential(regexp)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?=.*\\d)(?=.*[a-z]).{8,64}",
                "(['\"])[^'\"]*\\1",
                "(a+b)+(?=c)c",
                "([a-z]+-)*\\1",
                "(?!-)[a-z-]+(?<!-)",
                "(a?)(b?)\\2\\1",
                "(?:a{2}){3}(?!b)",
                "[\\s\\S]*[\\s\\S]*(?=a)a",
                "P(?!$)(\\d+Y)?(\\d+M)?(\\d+D)?(T(\\d+H)?(\\d+M)?(\\d+S)?)?",
            })
    void whatIsReadInFewWaysIsNot(String regexp) {
        assertThat(isExponential(regexp)).isFalse();
    }

    private static boolean isExponential(String regexp) {
        assertThat(Pattern.compile(regexp).pattern()).isEqualTo(regexp);
        Scan scan = Scan.of(regexp, 0);
        assertThat(scan).isInstanceOf(Scan.Backtracking.class);
        return ((Scan.Backtracking) scan).exponential();
    }
}

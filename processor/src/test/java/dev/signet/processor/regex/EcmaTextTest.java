package dev.signet.processor.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaTextTest {
    private static final int EXPRESSIONS = Integer.getInteger("regex.expressions", 1_000);
    private static final int TEXTS = 30;

    private final CharacterClasses classes = new CharacterClasses();

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "\\A[a-z]\\z [a-z]",
                "^(?:a|b)$ [ab]",
                "(?i)ok [Oo][Kk]",
                "[a-z&&[^b]]+ [ac-z]+",
                "[a[b0-9]] [0-9ab]",
                "\\Qa.b\\E a\\.b",
                "\\p{Alpha}* [A-Za-z]*",
                "\\pL+ [\\p{L}]+",
                "[\\p{L}\\p{N}_] [_\\p{L}\\p{N}]",
                "\\P{L} [^\\p{L}]",
                "\\p{IsGreek} [\\p{Script=Greek}]",
                "[\\h&&[^\\x20]] [\\t\\u00a0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000]",
                "\\x{1F600} \ud83d\ude00",
                "[a-z]*+ [a-z]*",
                "(?>a|bc)+ (?:a|bc)+",
                "`(?x)a b` ab",
            })
    void whatOnlyJavaSaysIsSaidInEcma(String java, String ecma) {
        assertThat(EcmaText.of(Expression.of(java, 0))).hasValue(ecma);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a*+a", "(?=a)a", "(a)\\1", "\\X", "\\p{javaLowerCase}", "(?m)a$\n^b"})
    void whatEcmaCannotSayIsNotSaid(String java) {
        assertThat(EcmaText.of(Expression.of(java, 0))).isEmpty();
    }

    // What is written is in the common part of both languages, so that Java can judge it; only its $ also stands before
    // a
    // last line feed, where ECMA's does not.
    @Test
    void whatIsSaidMatchesWhatTheExpressionDoes() {
        Random random = new Random(41);
        RandomRegex regexes = new RandomRegex(random);
        Texts texts = new Texts(random);
        int said = 0;
        int matched = 0;
        int compared = 0;
        for (int i = 0; i < EXPRESSIONS; i++) {
            String regexp = regexes.next();
            int flags = regexes.flags();
            Optional<Expression> expression = read(regexp, flags);
            Optional<String> ecma = expression.flatMap(EcmaText::of);
            if (ecma.isEmpty()) {
                continue;
            }
            said++;
            Pattern original = Pattern.compile(regexp, flags);
            Pattern translated = Pattern.compile("^(?:" + ecma.get().replace("$", "\\z") + ")\\z");
            for (int j = 0; j < TEXTS; j++) {
                String text = texts.near(expression.get().node());
                Optional<Boolean> expected = Backtracked.matches(original, text);
                Optional<Boolean> actual = Backtracked.matches(translated, text);
                if (expected.isPresent() && actual.isPresent()) {
                    compared++;
                    matched += expected.get() ? 1 : 0;
                    assertThat(actual)
                            .as("%s, flags %d, as %s, on %s", regexp, flags, ecma.get(), text)
                            .isEqualTo(expected);
                }
            }
        }
        assertThat(said).as("expressions that ECMA-262 can say").isGreaterThan(EXPRESSIONS / 3);
        assertThat(matched).as("texts that match").isBetween(compared / 5, compared * 4 / 5);
    }

    private Optional<Expression> read(String regexp, int flags) {
        try {
            return Optional.of(Expression.of(regexp, flags, classes));
        } catch (PatternSyntaxException none) {
            return Optional.empty();
        }
    }
}

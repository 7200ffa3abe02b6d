package dev.signet.processor.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;

/** What a scan accepts, java.util.regex matches, and nothing else. */
class ScanTest {
    private static final int EXPRESSIONS = Integer.getInteger("regex.expressions", 3_000);
    private static final int TEXTS = 30;
    private static final int MOST_STATES = 2_000;

    private final CharacterClasses classes = new CharacterClasses();

    @Test
    void anExpressionMeansWhatItMeansToJava() {
        Random random = new Random(23);
        RandomRegex regexes = new RandomRegex(random);
        Texts texts = new Texts(random);
        int scanned = 0;
        int matched = 0;
        int compared = 0;
        for (int i = 0; i < EXPRESSIONS; i++) {
            String regexp = regexes.next();
            int flags = regexes.flags();
            Optional<Pattern> pattern = compiled(regexp, flags);
            if (pattern.isEmpty()) {
                continue;
            }
            Expression expression = Expression.of(regexp, flags, classes);
            if (expression.irregularity().isPresent()) {
                continue;
            }
            scanned++;
            Optional<Nfa> nfa = Nfa.of(expression.node());
            Optional<Dfa> dfa = nfa.flatMap(it -> Dfa.of(it, MOST_STATES));
            for (int j = 0; j < TEXTS; j++) {
                String text = texts.near(expression.node());
                Optional<Boolean> expected = Backtracked.matches(pattern.get(), text);
                if (expected.isPresent() && dfa.isPresent()) {
                    compared++;
                    matched += expected.get() ? 1 : 0;
                    assertThat(dfa.get().accepts(text))
                            .as("%s, flags %d, on %s", regexp, flags, shown(text))
                            .isEqualTo(expected.get());
                    if (!nfa.get().hasPlaces()) {
                        assertThat(accepts(Positions.of(nfa.get()), text))
                                .as("%s, flags %d, on %s", regexp, flags, shown(text))
                                .isEqualTo(expected.get());
                    }
                }
            }
        }
        assertThat(scanned).as("expressions without backtracking").isGreaterThan(EXPRESSIONS / 2);
        assertThat(matched).as("texts that match").isBetween(compared / 5, compared * 4 / 5);
    }

    private static boolean accepts(Positions positions, String text) {
        if (text.isEmpty()) {
            return positions.acceptsEmpty();
        }
        BitSet may = positions.first();
        BitSet at = new BitSet();
        for (int point : text.codePoints().toArray()) {
            at = new BitSet();
            BitSet next = new BitSet();
            for (int i = may.nextSetBit(0); i >= 0; i = may.nextSetBit(i + 1)) {
                if (positions.set(i).contains(point)) {
                    at.set(i);
                    next.or(positions.follow(i));
                }
            }
            may = next;
        }
        return at.intersects(positions.last());
    }

    private static Optional<Pattern> compiled(String regexp, int flags) {
        try {
            return Optional.of(Pattern.compile(regexp, flags));
        } catch (PatternSyntaxException none) {
            return Optional.empty();
        }
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars()
                .forEach(
                        unit -> shown.append(unit > ' ' && unit < 0x7f ? "" + (char) unit : "\\u%04x".formatted(unit)));
        return shown.toString();
    }
}

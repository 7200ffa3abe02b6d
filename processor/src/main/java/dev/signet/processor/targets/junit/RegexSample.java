package dev.signet.processor.targets.junit;

import dev.signet.processor.regex.CodePoints;
import dev.signet.processor.regex.Expression;
import dev.signet.processor.regex.Node;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts that match a regular expression with its flags. Of what is not regular, such as look-ahead, there are those that
 * happen to match.
 */
final class RegexSample {
    private static final int LONGEST = 10_000;

    /** What is matched here rather than made so is shorter: Java's matcher calls itself for each character of a choice. */
    private static final int LONGEST_MATCHED = 1000;

    // A sample is picked from these, the plain ones first.
    private static final List<Integer> CHARACTERS = ("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                    + "-_.:/ !\"#$%&'()*+,;<=>?@[\\]^`{|}~\t\n\u00E9\u00C9\u00DF\u03B1\u0391\u4E2D")
            .codePoints()
            .boxed()
            .toList();

    // Look-ahead often asks for one of each kind.
    private static final List<Integer> MIXED =
            "aA0-bB1_cC2.".codePoints().boxed().toList();

    /** Which of several characters and branches is taken: the first, the second, or one after the other. */
    private static final int VARIANTS = 3;

    private final int extra;
    private final int variant;
    private final StringBuilder text = new StringBuilder();
    private boolean possible = true;

    /**
     * One sample to be.
     *
     * @param extra repetitions beyond the fewest
     */
    private RegexSample(int extra, int variant) {
        this.extra = extra;
        this.variant = variant;
    }

    /**
     * Texts to try, short ones first.
     *
     * @param flags of java.util.regex.Pattern
     */
    static Stream<String> of(String regexp, int flags) {
        try {
            Node node = Expression.of(regexp, flags).node();
            Pattern pattern = Pattern.compile(regexp, flags);
            boolean isSure =
                    node.all().noneMatch(part -> part instanceof Node.Anchor || part instanceof Node.Irregular);
            return Stream.of(0, 1, 2, 3, 5, 8, 16, 32, 64, 128, 256)
                    .flatMap(extra -> IntStream.range(0, VARIANTS).mapToObj(variant -> new RegexSample(extra, variant)))
                    .flatMap(sample -> sample.made(node))
                    .distinct()
                    .filter(text -> isSure
                            || (text.length() <= LONGEST_MATCHED
                                    && pattern.matcher(text).matches()));
        } catch (PatternSyntaxException notOne) {
            return Stream.empty(); // a rule has told of it
        }
    }

    private Stream<String> made(Node node) {
        add(node);
        return possible ? Stream.of(text.toString()) : Stream.empty();
    }

    private void add(Node node) {
        possible &= text.length() <= LONGEST;
        if (!possible) {
            return;
        }
        if (node instanceof Node.Chars chars) {
            character(chars.set());
        } else if (node instanceof Node.Choice choice) {
            int branches = choice.branches().size();
            add(choice.branches().get(variant < 2 ? Math.min(variant, branches - 1) : text.length() % branches));
        } else if (node instanceof Node.Repeat repeat) {
            // As long: the most may be endless.
            long times = Math.min((long) repeat.least() + extra, repeat.most());
            for (long i = 0; i < times && possible; i++) {
                add(repeat.body());
            }
        } else {
            node.children().forEach(this::add);
        }
    }

    private void character(CodePoints set) {
        List<Integer> known = CHARACTERS.stream().filter(set::contains).limit(2).toList();
        List<Integer> mixed = MIXED.stream().filter(set::contains).toList();
        if (variant == 2 && !mixed.isEmpty()) {
            text.appendCodePoint(mixed.get(text.length() % mixed.size()));
        } else if (!known.isEmpty()) {
            text.appendCodePoint(known.get(Math.min(variant, known.size() - 1)));
        } else {
            set.ranges().stream()
                    .map(CodePoints.Range::first)
                    .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                    .findFirst()
                    .ifPresentOrElse(text::appendCodePoint, () -> possible = false);
        }
    }
}

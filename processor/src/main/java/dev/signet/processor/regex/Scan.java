package dev.signet.processor.regex;

import dev.signet.processor.regex.Node.Anchor;
import dev.signet.processor.regex.Node.Chars;
import dev.signet.processor.regex.Node.Choice;
import dev.signet.processor.regex.Node.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How a whole text is matched, by the simplest means that does it in one scan. */
public sealed interface Scan {
    /** More states would hide what the code of an automaton says. */
    int MOST_STATES = 250;

    /** HotSpot compiles no method of more than 8,000 bytes, and each step takes some ten. */
    int MOST_STEPS = 400;

    /** It is one of these. */
    record Words(List<String> words) implements Scan {
        public Words {
            words = List.copyOf(words);
        }
    }

    /** Part by part, since the next character always tells how to go on. There are neither anchors nor empty sets in it. */
    record Straight(Node node) implements Scan {}

    /** State by state. */
    record States(Dfa dfa) implements Scan {}

    /** All positions at once at which a match may be; an automaton would have too many states. */
    record Parallel(Positions positions) implements Scan {}

    /**
     * By java.util.regex, which tries one way after the other.
     *
     * @param why what in the expression leaves no other means
     * @param exponential whether there are texts for which the ways are doubled by every few characters more
     */
    record Backtracking(String why, boolean exponential) implements Scan {}

    /**
     * How to match an expression.
     *
     * @param flags of java.util.regex.Pattern
     * @throws java.util.regex.PatternSyntaxException where java.util.regex does not compile it
     */
    static Scan of(String regexp, int flags) {
        return of(Expression.of(regexp, flags));
    }

    /** How to match an expression. */
    static Scan of(Expression expression) {
        Node node = expression.node();
        Optional<String> irregular = expression.irregularity();
        if (irregular.isPresent()) {
            return new Backtracking(irregular.get(), Ambiguity.isExponential(node));
        }
        Optional<List<String>> words = words(node);
        if (words.isPresent()) {
            return new Words(words.get());
        }
        boolean plain = node.all().noneMatch(each -> each instanceof Anchor || isNever(each));
        if (plain && Determinism.holds(node, CodePoints.NONE)) {
            return new Straight(node);
        }
        return automaton(node);
    }

    private static Scan automaton(Node node) {
        Optional<Nfa> nfa = Nfa.of(node);
        if (nfa.isEmpty()) {
            return new Backtracking("more characters than an automaton can hold", Ambiguity.isExponential(node));
        }
        Optional<Dfa> dfa = Dfa.of(nfa.get(), MOST_STATES).filter(Scan::isShort);
        if (dfa.isPresent()) {
            return new States(dfa.get());
        }
        return nfa.get().hasPlaces()
                ? new Backtracking("anchors amid too many states", Ambiguity.isExponential(node))
                : new Parallel(Positions.of(nfa.get()));
    }

    private static boolean isShort(Dfa dfa) {
        return IntStream.range(0, dfa.size())
                        .map(state -> dfa.next(state).size())
                        .sum()
                <= MOST_STEPS;
    }

    private static boolean isNever(Node node) {
        return node instanceof Chars chars && chars.set().isEmpty();
    }

    /** The texts that are meant, where they are listed. */
    private static Optional<List<String>> words(Node node) {
        List<Node> branches = node instanceof Choice choice ? choice.branches() : List.of(node);
        return branches.stream().allMatch(Scan::isWord)
                ? Optional.of(branches.stream().map(Scan::word).distinct().toList())
                : Optional.empty();
    }

    private static boolean isWord(Node node) {
        return node instanceof Sequence sequence
                ? sequence.parts().stream().allMatch(Scan::isWord)
                : node instanceof Chars chars && chars.set().size() == 1;
    }

    private static String word(Node node) {
        if (node instanceof Chars chars) {
            return Character.toString(chars.set().first());
        }
        StringBuilder word = new StringBuilder();
        node.children().forEach(part -> word.append(word(part)));
        return word.toString();
    }
}

package dev.signet.processor.regex;

import dev.signet.processor.regex.Node.Anchor;
import dev.signet.processor.regex.Node.Atomic;
import dev.signet.processor.regex.Node.Chars;
import dev.signet.processor.regex.Node.Choice;
import dev.signet.processor.regex.Node.Irregular;
import dev.signet.processor.regex.Node.Place;
import dev.signet.processor.regex.Node.Repeat;
import dev.signet.processor.regex.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A regular expression that must match the whole text, and says no more than that: anchors that hold anyway are gone, and
 * what gives nothing back is gone where it would never be asked to.
 */
public final class Expression {
    private final Node node;
    private final boolean hasLines;
    private final boolean beyondAscii;

    private Expression(Node raw) {
        this.hasLines = consumes(raw, CodePoints.TERMINATORS);
        this.beyondAscii = consumes(raw, CodePoints.ASCII.not());
        Node anchored = anchored(raw, true, true);
        boolean hasAnchors = anchored.all().anyMatch(Anchor.class::isInstance);
        this.node = decided(anchored, CodePoints.NONE, hasAnchors);
    }

    /**
     * Reads an expression.
     *
     * @param flags of java.util.regex.Pattern
     * @throws java.util.regex.PatternSyntaxException where java.util.regex does not compile it
     */
    public static Expression of(String regexp, int flags) {
        return of(regexp, flags, new CharacterClasses());
    }

    static Expression of(String regexp, int flags, CharacterClasses classes) {
        var unused = java.util.regex.Pattern.compile(regexp, flags);
        return new Expression(RegexParser.parse(regexp, flags, classes));
    }

    public Node node() {
        return node;
    }

    /** What in it is not regular, in words. */
    public Optional<String> irregularity() {
        return node.irregularity();
    }

    private static boolean consumes(Node node, CodePoints some) {
        return node.all()
                .anyMatch(each -> each instanceof Chars chars && chars.set().meets(some));
    }

    private static boolean consumesNothing(Node node) {
        return node.all().noneMatch(Chars.class::isInstance);
    }

    /**
     * Without the anchors that hold wherever they are met.
     *
     * @param begins whether only the empty text stands before it
     * @param ends whether only the empty text stands behind it
     */
    private Node anchored(Node part, boolean begins, boolean ends) {
        if (part instanceof Anchor anchor) {
            return anchored(anchor, begins, ends);
        } else if (part instanceof Sequence sequence) {
            return anchored(sequence.parts(), begins, ends);
        } else if (part instanceof Choice choice) {
            return Node.choice(choice.branches().stream()
                    .map(branch -> anchored(branch, begins, ends))
                    .toList());
        } else if (part instanceof Repeat repeat) {
            boolean once = repeat.most() == 1;
            return Node.repeat(anchored(repeat.body(), once && begins, once && ends), repeat.least(), repeat.most());
        } else if (part instanceof Atomic atomic) {
            return new Atomic(anchored(atomic.body(), begins, ends));
        }
        return part instanceof Irregular irregular
                ? new Irregular(irregular.what(), anchored(irregular.instead(), false, false))
                : part;
    }

    private Node anchored(List<Node> parts, boolean begins, boolean ends) {
        List<Node> anchored = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean first = begins && parts.subList(0, i).stream().allMatch(Expression::consumesNothing);
            boolean last = ends && parts.subList(i + 1, parts.size()).stream().allMatch(Expression::consumesNothing);
            anchored.add(anchored(parts.get(i), first, last));
        }
        return Node.sequence(anchored);
    }

    private Node anchored(Anchor anchor, boolean begins, boolean ends) {
        return switch (anchor.place()) {
            case BEGIN -> begins ? Sequence.EMPTY : anchor;
            case END -> ends ? Sequence.EMPTY : anchor;
            case END_OR_LAST_TERMINATOR ->
                ends
                        ? Sequence.EMPTY
                        : hasLines
                                ? new Irregular("an end of line before the end", Sequence.EMPTY)
                                : new Anchor(Place.END);
            case LINE_END, UNIX_LINE_END -> ends ? Sequence.EMPTY : hasLines ? anchor : new Anchor(Place.END);
            case LINE_BEGIN, UNIX_LINE_BEGIN -> anchor;
            case WORD_BOUNDARY, NO_WORD_BOUNDARY ->
                beyondAscii ? new Irregular("a word boundary beside characters beyond ASCII", Sequence.EMPTY) : anchor;
        };
    }

    /** Without what gives nothing back, where what comes next tells that it is not asked to. */
    private static Node decided(Node part, CodePoints follow, boolean hasAnchors) {
        if (part instanceof Atomic atomic) {
            Node body = decided(atomic.body(), follow, hasAnchors);
            boolean never = !hasAnchors && Determinism.isGreedy(body) && Determinism.holds(body, follow);
            String what = atomic.body() instanceof Repeat ? "a possessive quantifier" : "an atomic group";
            return never ? body : new Irregular(what, body);
        } else if (part instanceof Sequence sequence) {
            List<Node> parts = new ArrayList<>(sequence.parts());
            CodePoints after = follow;
            for (int i = parts.size() - 1; i >= 0; i--) {
                Node undecided = parts.get(i);
                parts.set(i, decided(undecided, after, hasAnchors));
                after = Determinism.before(undecided, after);
            }
            return Node.sequence(parts);
        } else if (part instanceof Choice choice) {
            return Node.choice(choice.branches().stream()
                    .map(branch -> decided(branch, follow, hasAnchors))
                    .toList());
        } else if (part instanceof Repeat repeat) {
            CodePoints again = repeat.most() > 1 ? repeat.body().first().or(follow) : follow;
            return Node.repeat(decided(repeat.body(), again, hasAnchors), repeat.least(), repeat.most());
        }
        return part;
    }
}

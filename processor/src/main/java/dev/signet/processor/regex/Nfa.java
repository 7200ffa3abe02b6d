package dev.signet.processor.regex;

import dev.signet.processor.regex.Node.Anchor;
import dev.signet.processor.regex.Node.Chars;
import dev.signet.processor.regex.Node.Choice;
import dev.signet.processor.regex.Node.Place;
import dev.signet.processor.regex.Node.Repeat;
import dev.signet.processor.regex.Node.Sequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** A regular node as states and edges (Thompson's construction). It begins in state 0. */
final class Nfa {
    /** Characters in a text are positive; this is where it begins or ends. */
    static final int EDGE_OF_TEXT = -1;

    /** More characters in an expression, each repetition counted, than anyone writes. */
    private static final int LARGEST = 4096;

    /** A step that takes a character of the set. */
    record Step(CodePoints set, int to) {}

    /** A step that takes nothing, where the place holds. */
    record Jump(Optional<Place> place, int to) {}

    private final List<List<Step>> steps = new ArrayList<>();
    private final List<List<Jump>> jumps = new ArrayList<>();
    private final int last;
    private final boolean hasPlaces;

    private Nfa(Node node) {
        this.last = add(node, state());
        this.hasPlaces = node.all().anyMatch(Anchor.class::isInstance);
    }

    /** Nothing, where it would be too large. */
    static Optional<Nfa> of(Node node) {
        return size(node) > LARGEST ? Optional.empty() : Optional.of(new Nfa(node));
    }

    private static long size(Node node) {
        long inside = node.children().mapToLong(Nfa::size).sum();
        if (node instanceof Repeat repeat) {
            int times = repeat.most() == Repeat.ENDLESS ? repeat.least() + 1 : repeat.most();
            return Math.min(LARGEST + 1L, Math.max(1, inside) * times);
        }
        return Math.min(LARGEST + 1L, inside + 1);
    }

    int size() {
        return steps.size();
    }

    int last() {
        return last;
    }

    boolean hasPlaces() {
        return hasPlaces;
    }

    List<Step> steps(int state) {
        return steps.get(state);
    }

    /** Whether two paths of jumps, neither through a state twice, lead from one state to another. */
    boolean leadsInTwoWays(int from, int to) {
        BitSet hopeful = new BitSet();
        hopeful.set(to);
        int count;
        do {
            count = hopeful.cardinality();
            for (int state = 0; state < size(); state++) {
                if (jumps.get(state).stream().anyMatch(jump -> hopeful.get(jump.to()))) {
                    hopeful.set(state);
                }
            }
        } while (hopeful.cardinality() > count);
        return ways(from, to, hopeful) > 1;
    }

    private int ways(int from, int to, BitSet open) {
        if (from == to) {
            return 1;
        }
        open.clear(from);
        int ways = 0;
        for (Jump jump : jumps.get(from)) {
            if (ways < 2 && open.get(jump.to())) {
                ways += ways(jump.to(), to, open);
            }
        }
        open.set(from);
        return ways;
    }

    private int state() {
        steps.add(new ArrayList<>());
        jumps.add(new ArrayList<>());
        return steps.size() - 1;
    }

    private void jump(int from, int to) {
        jumps.get(from).add(new Jump(Optional.empty(), to));
    }

    /** Adds what leads from a state through the node, and says where to. */
    private int add(Node node, int from) {
        if (node instanceof Chars chars) {
            int to = state();
            steps.get(from).add(new Step(chars.set(), to));
            return to;
        } else if (node instanceof Anchor anchor) {
            int to = state();
            jumps.get(from).add(new Jump(Optional.of(anchor.place()), to));
            return to;
        } else if (node instanceof Sequence sequence) {
            int at = from;
            for (Node part : sequence.parts()) {
                at = add(part, at);
            }
            return at;
        } else if (node instanceof Choice choice) {
            int to = state();
            for (Node branch : choice.branches()) {
                int begin = state();
                jump(from, begin);
                jump(add(branch, begin), to);
            }
            return to;
        } else if (node instanceof Repeat repeat) {
            return add(repeat, from);
        }
        throw new IllegalArgumentException("Not regular: " + node);
    }

    private int add(Repeat repeat, int from) {
        int at = from;
        for (int i = 0; i < repeat.least(); i++) {
            at = add(repeat.body(), at);
        }
        int to = state();
        jump(at, to);
        if (repeat.most() == Repeat.ENDLESS) {
            int begin = state();
            jump(at, begin);
            int end = add(repeat.body(), begin);
            jump(end, begin);
            jump(end, to);
        } else {
            for (int i = repeat.least(); i < repeat.most(); i++) {
                int begin = state();
                jump(at, begin);
                at = add(repeat.body(), begin);
                jump(at, to);
            }
        }
        return to;
    }

    /** The states that are reached from some without taking a character, they themselves among them. */
    BitSet reached(BitSet from, int previous, int next) {
        BitSet reached = new BitSet();
        int[] open = new int[size()];
        int count = 0;
        for (int state = from.nextSetBit(0); state >= 0; state = from.nextSetBit(state + 1)) {
            reached.set(state);
            open[count++] = state;
        }
        while (count > 0) {
            for (Jump jump : jumps.get(open[--count])) {
                boolean may = jump.place().isEmpty() || holds(jump.place().orElseThrow(), previous, next);
                if (may && !reached.get(jump.to())) {
                    reached.set(jump.to());
                    open[count++] = jump.to();
                }
            }
        }
        return reached;
    }

    private static boolean holds(Place place, int previous, int next) {
        return switch (place) {
            case BEGIN -> previous == EDGE_OF_TEXT;
            case END, END_OR_LAST_TERMINATOR -> next == EDGE_OF_TEXT;
            // java.util.regex: no line begins where the text is over.
            case LINE_BEGIN ->
                next != EDGE_OF_TEXT
                        && (previous == EDGE_OF_TEXT
                                || (CodePoints.TERMINATORS.contains(previous) && !isWithinBreak(previous, next)));
            case UNIX_LINE_BEGIN -> next != EDGE_OF_TEXT && (previous == EDGE_OF_TEXT || previous == '\n');
            case LINE_END ->
                next == EDGE_OF_TEXT || (CodePoints.TERMINATORS.contains(next) && !isWithinBreak(previous, next));
            case UNIX_LINE_END -> next == EDGE_OF_TEXT || next == '\n';
            case WORD_BOUNDARY -> isWord(previous) != isWord(next);
            case NO_WORD_BOUNDARY -> isWord(previous) == isWord(next);
        };
    }

    private static boolean isWithinBreak(int previous, int next) {
        return previous == '\r' && next == '\n';
    }

    private static boolean isWord(int point) {
        return CodePoints.WORD.contains(point);
    }
}

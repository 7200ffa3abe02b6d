package dev.signet.processor.regex;

import dev.signet.processor.regex.Node.Anchor;
import dev.signet.processor.regex.Node.Atomic;
import dev.signet.processor.regex.Node.Chars;
import dev.signet.processor.regex.Node.Choice;
import dev.signet.processor.regex.Node.Irregular;
import dev.signet.processor.regex.Node.Repeat;
import dev.signet.processor.regex.Node.Sequence;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * Whether backtracking can take exponential time: some position is reached from itself by one text in two ways, so that
 * n such texts in a row are read in 2^n ways, all of them tried when what follows does not match (Weber and Seidl, "On
 * the degree of ambiguity of finite automata"; Weideman et al., "Analyzing matching time behavior of backtracking regular
 * expression matchers"). Look-around is left out, a back-reference is what its group may be.
 */
final class Ambiguity {
    /** Pairs of more positions than this are not looked through. */
    private static final int LARGEST = 100;

    /** What is repeated more often than this is as good as endless. */
    private static final int OFTEN = 8;

    private final Nfa nfa;
    private final Positions positions;
    private final int size;
    private final BitSet[] meeting;
    private final BitSet[] follow;
    private final BitSet[] before;

    private Ambiguity(Nfa nfa) {
        this.nfa = nfa;
        this.positions = Positions.of(nfa);
        this.size = positions.size();
        this.meeting = new BitSet[size];
        this.follow = new BitSet[size];
        this.before = new BitSet[size];
        Arrays.setAll(before, position -> new BitSet());
        for (int one = 0; one < size; one++) {
            int position = one;
            follow[one] = positions.follow(one);
            follow[one].stream().forEach(next -> before[next].set(position));
            meeting[one] = new BitSet();
            for (int other = 0; other < size; other++) {
                meeting[one].set(other, positions.set(one).meets(positions.set(other)));
            }
        }
    }

    /** Whether it is so; of what is too large to tell, no. */
    static boolean isExponential(Node node) {
        Node regular = regular(node);
        return Nfa.of(regular)
                .filter(nfa -> Positions.of(nfa).size() <= LARGEST && canFail(regular))
                .map(nfa -> new Ambiguity(nfa).isExponential())
                .orElse(false);
    }

    /** Whether there is a character that ends every match. Without one, what follows may always match. */
    private static boolean canFail(Node node) {
        CodePoints taken = node.all()
                .filter(Chars.class::isInstance)
                .map(chars -> ((Chars) chars).set())
                .reduce(CodePoints.NONE, CodePoints::or);
        return !taken.equals(CodePoints.ALL);
    }

    private static Node regular(Node node) {
        if (node instanceof Irregular irregular) {
            return regular(irregular.instead());
        } else if (node instanceof Atomic atomic) {
            return regular(atomic.body());
        } else if (node instanceof Anchor) {
            return Sequence.EMPTY;
        } else if (node instanceof Sequence sequence) {
            return Node.sequence(
                    sequence.parts().stream().map(Ambiguity::regular).toList());
        } else if (node instanceof Choice choice) {
            return new Choice(choice.branches().stream().map(Ambiguity::regular).toList());
        } else if (node instanceof Repeat repeat) {
            boolean often = repeat.most() > OFTEN;
            return Node.repeat(
                    regular(repeat.body()), Math.min(repeat.least(), 1), often ? Repeat.ENDLESS : repeat.most());
        }
        return node;
    }

    private boolean isExponential() {
        for (int position = 0; position < size; position++) {
            int together = position * size + position;
            BitSet there = reached(together, follow);
            if (there.get(together) && (jumpsInTwoWays(position) || partsAndMeets(there, together))) {
                return true;
            }
        }
        return false;
    }

    /** Two ways that differ in nothing but how often nothing is repeated: {@code (a+)+}. */
    private boolean jumpsInTwoWays(int position) {
        BitSet back = reached(position * size + position, before);
        return follow[position].stream()
                .anyMatch(next -> back.get(next * size + next)
                        && nfa.leadsInTwoWays(positions.target(position), positions.source(next)));
    }

    private boolean partsAndMeets(BitSet there, int together) {
        BitSet andBack = reached(together, before);
        andBack.and(there);
        return andBack.stream().anyMatch(pair -> pair / size != pair % size);
    }

    /** The pairs of positions that two readings of one text come to, or come from. */
    private BitSet reached(int from, BitSet[] steps) {
        BitSet reached = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        open.add(from);
        while (!open.isEmpty()) {
            int pair = open.remove();
            BitSet others = steps[pair % size];
            steps[pair / size].stream().forEach(one -> {
                BitSet with = (BitSet) others.clone();
                with.and(meeting[one]);
                with.stream().map(other -> one * size + other).forEach(found -> {
                    if (!reached.get(found)) {
                        reached.set(found);
                        open.add(found);
                    }
                });
            });
        }
        return reached;
    }
}

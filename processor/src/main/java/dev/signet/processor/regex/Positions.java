package dev.signet.processor.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The characters of an expression, and which may follow which (Glushkov's construction). Anchors are not among them. */
public final class Positions {
    private final List<CodePoints> sets = new ArrayList<>();
    private final List<Integer> sources = new ArrayList<>();
    private final List<Integer> targets = new ArrayList<>();
    private final List<BitSet> follow = new ArrayList<>();
    private final BitSet first;
    private final BitSet last = new BitSet();
    private final boolean acceptsEmpty;

    private Positions(Nfa nfa) {
        Map<Integer, List<Integer>> positionsAt = new HashMap<>();
        for (int state = 0; state < nfa.size(); state++) {
            for (Nfa.Step step : nfa.steps(state)) {
                positionsAt.computeIfAbsent(state, unseen -> new ArrayList<>()).add(sets.size());
                sets.add(step.set());
                sources.add(state);
                targets.add(step.to());
            }
        }
        BitSet begin = reached(nfa, 0);
        this.first = positions(begin, positionsAt);
        this.acceptsEmpty = begin.get(nfa.last());
        for (int position = 0; position < sets.size(); position++) {
            BitSet after = reached(nfa, targets.get(position));
            follow.add(positions(after, positionsAt));
            last.set(position, after.get(nfa.last()));
        }
    }

    /** The positions of an automaton without anchors. */
    static Positions of(Nfa nfa) {
        return new Positions(nfa);
    }

    private static BitSet reached(Nfa nfa, int state) {
        BitSet from = new BitSet();
        from.set(state);
        return nfa.reached(from, Nfa.EDGE_OF_TEXT, Nfa.EDGE_OF_TEXT);
    }

    private static BitSet positions(BitSet states, Map<Integer, List<Integer>> positionsAt) {
        BitSet positions = new BitSet();
        states.stream()
                .forEach(state -> positionsAt.getOrDefault(state, List.of()).forEach(positions::set));
        return positions;
    }

    /** The state that the character of a position is taken from. */
    int source(int position) {
        return sources.get(position);
    }

    /** The state that the character of a position leads to. */
    int target(int position) {
        return targets.get(position);
    }

    public int size() {
        return sets.size();
    }

    /** What may stand at a position. */
    public CodePoints set(int position) {
        return sets.get(position);
    }

    /** Where a text may begin. */
    public BitSet first() {
        return (BitSet) first.clone();
    }

    /** What may stand behind a position. */
    public BitSet follow(int position) {
        return (BitSet) follow.get(position).clone();
    }

    /** Where a text may end. */
    public BitSet last() {
        return (BitSet) last.clone();
    }

    public boolean acceptsEmpty() {
        return acceptsEmpty;
    }
}

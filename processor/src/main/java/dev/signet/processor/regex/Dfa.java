package dev.signet.processor.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** A deterministic automaton with as few states as there can be. It begins in state 0, unless it refuses every text. */
public final class Dfa {
    /** Where no text is accepted any more. */
    public static final int REFUSED = -1;

    private final Alphabet alphabet;
    private final int[][] next;
    private final BitSet accepting;

    private Dfa(Alphabet alphabet, int[][] next, BitSet accepting) {
        this.alphabet = alphabet;
        this.next = next;
        this.accepting = accepting;
    }

    /** Nothing, where more than so many states would have to be looked at. */
    static Optional<Dfa> of(Nfa nfa, int limit) {
        return new Construction(nfa, limit).whole().map(Dfa::smallest);
    }

    public int size() {
        return next.length;
    }

    public boolean accepts(int state) {
        return accepting.get(state);
    }

    /** Where a state leads, each with the characters that lead there, in the order of these. */
    public Map<Integer, CodePoints> next(int state) {
        Map<Integer, CodePoints> found = new HashMap<>();
        for (int letter = 0; letter < alphabet.size(); letter++) {
            if (next[state][letter] != REFUSED) {
                found.merge(next[state][letter], alphabet.letter(letter), CodePoints::or);
            }
        }
        Map<Integer, CodePoints> sorted = new LinkedHashMap<>();
        found.entrySet().stream()
                .sorted((one, other) ->
                        one.getValue().first() - other.getValue().first())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** Whether it accepts a whole text. */
    public boolean accepts(String text) {
        if (next.length == 0) {
            return false;
        }
        int state = 0;
        for (int point : text.codePoints().toArray()) {
            int from = state;
            state = IntStream.range(0, alphabet.size())
                    .filter(letter -> alphabet.letter(letter).contains(point))
                    .map(letter -> next[from][letter])
                    .findFirst()
                    .orElse(REFUSED);
            if (state == REFUSED) {
                return false;
            }
        }
        return accepting.get(state);
    }

    /** Without states that accept nothing any more, and with one for all that accept the same (Moore). */
    private Dfa smallest() {
        int[] kind = new int[next.length];
        for (int state = 0; state < kind.length; state++) {
            kind[state] = accepting.get(state) ? 1 : 0;
        }
        int kinds = 0;
        int before;
        do {
            before = kinds;
            Map<List<Integer>, Integer> found = new LinkedHashMap<>();
            int[] finer = new int[kind.length];
            for (int state = 0; state < kind.length; state++) {
                List<Integer> key = new ArrayList<>(List.of(kind[state]));
                for (int to : next[state]) {
                    key.add(to == REFUSED ? REFUSED : kind[to]);
                }
                finer[state] = found.computeIfAbsent(key, unseen -> found.size());
            }
            kind = finer;
            kinds = found.size();
        } while (kinds > before);
        return of(kind, kinds);
    }

    private Dfa of(int[] kind, int kinds) {
        int[][] merged = new int[kinds][];
        BitSet accept = new BitSet();
        for (int state = 0; state < kind.length; state++) {
            int[] of = kind;
            merged[kind[state]] = map(next[state], to -> to == REFUSED ? REFUSED : of[to]);
            accept.set(kind[state], accepting.get(state));
        }
        return new Dfa(alphabet, merged, accept);
    }

    private static int[] map(int[] from, IntUnaryOperator to) {
        return Arrays.stream(from).map(to).toArray();
    }

    /** The subset construction. */
    private static final class Construction {
        /** What was reached before jumps are taken, and by what kind of character. */
        private record State(BitSet kernel, int previous) {}

        private final Nfa nfa;
        private final int limit;
        private final Alphabet alphabet;
        private final Map<State, Integer> known = new HashMap<>();
        private final List<State> states = new ArrayList<>();
        private final List<int[]> next = new ArrayList<>();
        private final BitSet accepting = new BitSet();

        Construction(Nfa nfa, int limit) {
            this.nfa = nfa;
            this.limit = limit;
            List<CodePoints> sets = new ArrayList<>();
            IntStream.range(0, nfa.size()).forEach(state -> nfa.steps(state).forEach(step -> sets.add(step.set())));
            if (nfa.hasPlaces()) {
                sets.addAll(List.of(CodePoints.of('\r'), CodePoints.of('\n'), CodePoints.TERMINATORS, CodePoints.WORD));
            }
            this.alphabet = new Alphabet(sets);
        }

        Optional<Dfa> whole() {
            BitSet begin = new BitSet();
            begin.set(0);
            number(new State(begin, Nfa.EDGE_OF_TEXT));
            for (int i = 0; i < states.size(); i++) {
                if (states.size() > limit) {
                    return Optional.empty();
                }
                visit(i);
            }
            return Optional.of(alive());
        }

        private void visit(int index) {
            State state = states.get(index);
            BitSet atEnd = nfa.reached(state.kernel(), state.previous(), Nfa.EDGE_OF_TEXT);
            accepting.set(index, atEnd.get(nfa.last()));
            BitSet[] moved = new BitSet[alphabet.size()];
            for (int letter = 0; letter < moved.length; letter++) {
                moved[letter] = new BitSet();
            }
            if (nfa.hasPlaces()) {
                for (int letter = 0; letter < moved.length; letter++) {
                    int point = alphabet.letter(letter).first();
                    move(nfa.reached(state.kernel(), state.previous(), point), moved, letter);
                }
            } else {
                move(atEnd, moved, REFUSED);
            }
            int[] to = new int[moved.length];
            for (int letter = 0; letter < moved.length; letter++) {
                int kind = nfa.hasPlaces() ? kind(alphabet.letter(letter).first()) : 0;
                to[letter] = moved[letter].isEmpty() ? REFUSED : number(new State(moved[letter], kind));
            }
            next.add(to);
        }

        /** Adds where some states lead, by one letter or by any. */
        private void move(BitSet from, BitSet[] moved, int only) {
            for (int state = from.nextSetBit(0); state >= 0; state = from.nextSetBit(state + 1)) {
                for (Nfa.Step step : nfa.steps(state)) {
                    BitSet by = alphabet.of(step.set());
                    for (int letter = by.nextSetBit(0); letter >= 0; letter = by.nextSetBit(letter + 1)) {
                        if (only == REFUSED || only == letter) {
                            moved[letter].set(step.to());
                        }
                    }
                }
            }
        }

        /** What an anchor can tell of the character before it. */
        private static int kind(int point) {
            if (point == '\r' || point == '\n') {
                return point;
            }
            return CodePoints.TERMINATORS.contains(point) ? '\u0085' : CodePoints.WORD.contains(point) ? 'a' : ' ';
        }

        private int number(State state) {
            return known.computeIfAbsent(state, unseen -> {
                states.add(state);
                return states.size() - 1;
            });
        }

        /** Only the states from which a text is still accepted. */
        private Dfa alive() {
            BitSet alive = (BitSet) accepting.clone();
            int before;
            do {
                before = alive.cardinality();
                for (int state = 0; state < next.size(); state++) {
                    if (Arrays.stream(next.get(state)).anyMatch(to -> to != REFUSED && alive.get(to))) {
                        alive.set(state);
                    }
                }
            } while (alive.cardinality() > before);
            int[] renamed = new int[next.size()];
            int count = 0;
            for (int state = 0; state < renamed.length; state++) {
                renamed[state] = alive.get(state) ? count++ : REFUSED;
            }
            int[][] left = new int[count][];
            BitSet accept = new BitSet();
            for (int state = 0; state < renamed.length; state++) {
                if (alive.get(state)) {
                    left[renamed[state]] = map(next.get(state), to -> to == REFUSED ? REFUSED : renamed[to]);
                    accept.set(renamed[state], accepting.get(state));
                }
            }
            return new Dfa(alphabet, left, accept);
        }
    }
}

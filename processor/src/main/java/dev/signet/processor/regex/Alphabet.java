package dev.signet.processor.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The code points parted into letters: those of one letter are in the same sets. */
final class Alphabet {
    private final List<CodePoints> letters;
    private final Map<CodePoints, BitSet> lettersOf = new HashMap<>();

    Alphabet(Collection<CodePoints> sets) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0));
        sets.stream().flatMap(set -> set.ranges().stream()).forEach(range -> {
            cuts.add(range.first());
            cuts.add(range.last() + 1);
        });
        cuts.remove(Character.MAX_CODE_POINT + 1);
        List<CodePoints> distinct = sets.stream().distinct().toList();
        Map<BitSet, CodePoints.Builder> found = new LinkedHashMap<>();
        for (Integer cut : cuts) {
            Integer over = cuts.higher(cut);
            BitSet in = new BitSet();
            for (int i = 0; i < distinct.size(); i++) {
                in.set(i, distinct.get(i).contains(cut));
            }
            found.computeIfAbsent(in, unseen -> new CodePoints.Builder())
                    .add(cut, over == null ? Character.MAX_CODE_POINT : over - 1);
        }
        this.letters = new ArrayList<>();
        found.forEach((in, points) -> {
            for (int i = in.nextSetBit(0); i >= 0; i = in.nextSetBit(i + 1)) {
                lettersOf
                        .computeIfAbsent(distinct.get(i), unseen -> new BitSet())
                        .set(letters.size());
            }
            letters.add(points.build());
        });
    }

    int size() {
        return letters.size();
    }

    CodePoints letter(int letter) {
        return letters.get(letter);
    }

    /** The letters that make up one of the sets. */
    BitSet of(CodePoints set) {
        return lettersOf.getOrDefault(set, new BitSet());
    }
}

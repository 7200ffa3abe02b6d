package dev.signet.processor.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** A set of code points, lone surrogates among them. Two are equal when they hold the same. */
public final class CodePoints {
    /** A run of code points, both ends in it. */
    public record Range(int first, int last) {}

    public static final CodePoints NONE = new CodePoints(new int[0]);
    public static final CodePoints ALL = range(0, Character.MAX_CODE_POINT);
    public static final CodePoints ASCII = range(0, 0x7F);
    public static final CodePoints DIGITS = range('0', '9');
    public static final CodePoints WORD = parse("0-9A-Z__a-z");
    static final CodePoints SURROGATES = range(Character.MIN_SURROGATE, Character.MAX_SURROGATE);
    static final CodePoints ASTRAL = range(Character.MIN_SUPPLEMENTARY_CODE_POINT, Character.MAX_CODE_POINT);

    /** What ends a line, where only a line feed does not (java.util.regex.Pattern, "Line terminators"). */
    static final CodePoints TERMINATORS = of('\n').or(of('\r')).or(of('\u0085')).or(range('\u2028', '\u2029'));

    /** Where the set begins and where it is over, in turn: it holds 3 and 4 if there is 3, 5. */
    private final int[] turns;

    private CodePoints(int[] turns) {
        this.turns = turns;
    }

    public static CodePoints of(int point) {
        return range(point, point);
    }

    public static CodePoints range(int first, int last) {
        return new CodePoints(new int[] {first, last + 1});
    }

    /** Those that pass, each asked once. */
    public static CodePoints where(IntPredicate isIn) {
        return where(ALL, isIn);
    }

    /** Those of a set that pass. */
    public static CodePoints where(CodePoints within, IntPredicate isIn) {
        Builder builder = new Builder();
        for (Range range : within.ranges()) {
            for (int point = range.first(); point <= range.last(); point++) {
                if (isIn.test(point)) {
                    builder.add(point, point);
                }
            }
        }
        return builder.build();
    }

    /** Pairs of first and last characters, in order: {@code 09az}, hyphens between them for the reader. */
    private static CodePoints parse(String pairs) {
        String ends = pairs.replace("-", "");
        Builder builder = new Builder();
        for (int i = 0; i < ends.length(); i += 2) {
            builder.add(ends.charAt(i), ends.charAt(i + 1));
        }
        return builder.build();
    }

    public boolean contains(int point) {
        int found = Arrays.binarySearch(turns, point);
        return found >= 0 ? found % 2 == 0 : (-found - 1) % 2 == 1;
    }

    public boolean isEmpty() {
        return turns.length == 0;
    }

    /** How many there are. */
    public int size() {
        int size = 0;
        for (int i = 0; i < turns.length; i += 2) {
            size += turns[i + 1] - turns[i];
        }
        return size;
    }

    /** The least, of a set that is not empty. */
    public int first() {
        return turns[0];
    }

    public List<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < turns.length; i += 2) {
            ranges.add(new Range(turns[i], turns[i + 1] - 1));
        }
        return ranges;
    }

    public CodePoints or(CodePoints other) {
        return not().and(other.not()).not();
    }

    public CodePoints minus(CodePoints other) {
        return and(other.not());
    }

    public CodePoints and(CodePoints other) {
        Builder builder = new Builder();
        int mine = 0;
        int others = 0;
        while (mine < turns.length && others < other.turns.length) {
            int first = Math.max(turns[mine], other.turns[others]);
            int over = Math.min(turns[mine + 1], other.turns[others + 1]);
            if (first < over) {
                builder.add(first, over - 1);
            }
            if (turns[mine + 1] == over) {
                mine += 2;
            } else {
                others += 2;
            }
        }
        return builder.build();
    }

    /** All that are not in it. */
    public CodePoints not() {
        Builder builder = new Builder();
        int next = 0;
        for (int i = 0; i < turns.length; i += 2) {
            if (next < turns[i]) {
                builder.add(next, turns[i] - 1);
            }
            next = turns[i + 1];
        }
        if (next <= Character.MAX_CODE_POINT) {
            builder.add(next, Character.MAX_CODE_POINT);
        }
        return builder.build();
    }

    public boolean meets(CodePoints other) {
        return !and(other).isEmpty();
    }

    public boolean containsAll(CodePoints other) {
        return other.minus(this).isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodePoints points && Arrays.equals(turns, points.turns);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(turns);
    }

    /** {@code 30-39,61-7a}, in hexadecimal digits. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Range range : ranges()) {
            text.append(text.isEmpty() ? "" : ",").append(Integer.toHexString(range.first()));
            if (range.last() > range.first()) {
                text.append('-').append(Integer.toHexString(range.last()));
            }
        }
        return text.toString();
    }

    /** Collects ranges in ascending order. */
    static final class Builder {
        private int[] turns = new int[8];
        private int size;

        void add(int first, int last) {
            if (size > 0 && turns[size - 1] == first) {
                turns[size - 1] = last + 1;
                return;
            }
            if (size == turns.length) {
                turns = Arrays.copyOf(turns, 2 * size);
            }
            turns[size++] = first;
            turns[size++] = last + 1;
        }

        CodePoints build() {
            return new CodePoints(Arrays.copyOf(turns, size));
        }
    }
}

package dev.signet.runtime.validation;

import java.util.Arrays;

/**
 * A regular expression whose automaton would have too many states, matched by keeping track of all positions in it at
 * once, a bit for each: a text of n characters takes n steps of as many words as the positions fill.
 */
public final class ParallelScan {
    private final boolean acceptsEmpty;
    private final long[] first;
    private final long[] last;
    private final int[][] sets;
    private final long[][] follow;

    private ParallelScan(boolean acceptsEmpty, long[] first, long[] last, int[][] sets, long[][] follow) {
        this.acceptsEmpty = acceptsEmpty;
        this.first = first;
        this.last = last;
        this.sets = sets;
        this.follow = follow;
    }

    /**
     * A scan from generated code.
     *
     * @param first the positions where a text may begin: {@code 0,4-7}
     * @param last those where it may end
     * @param positions what each may be, in hexadecimal code points, and what may follow it: {@code 30-39,61-7a 1-3}
     */
    public static ParallelScan of(boolean acceptsEmpty, String first, String last, String... positions) {
        int words = (positions.length + Long.SIZE - 1) / Long.SIZE;
        int[][] sets = new int[positions.length][];
        long[][] follow = new long[positions.length][];
        for (int i = 0; i < positions.length; i++) {
            int space = positions[i].indexOf(' ');
            sets[i] = set(positions[i].substring(0, space));
            follow[i] = bits(positions[i].substring(space + 1), words);
        }
        return new ParallelScan(acceptsEmpty, bits(first, words), bits(last, words), sets, follow);
    }

    /** A set of code points, as {@link #isWithin} takes it: where they begin and where they are over, in turn. */
    public static int[] set(String ranges) {
        String[] each = ranges.isEmpty() ? new String[0] : ranges.split(",", -1);
        int[] turns = new int[2 * each.length];
        for (int i = 0; i < each.length; i++) {
            String[] ends = each[i].split("-", -1);
            turns[2 * i] = Integer.parseInt(ends[0], 16);
            turns[2 * i + 1] = Integer.parseInt(ends[ends.length - 1], 16) + 1;
        }
        return turns;
    }

    private static long[] bits(String positions, int words) {
        long[] bits = new long[words];
        if (positions.isEmpty()) {
            return bits;
        }
        for (String range : positions.split(",", -1)) {
            String[] ends = range.split("-", -1);
            for (int i = Integer.parseInt(ends[0]); i <= Integer.parseInt(ends[ends.length - 1]); i++) {
                bits[i / Long.SIZE] |= 1L << i;
            }
        }
        return bits;
    }

    /** Whether the whole text matches. */
    public boolean matches(String text) {
        if (text.isEmpty()) {
            return acceptsEmpty;
        }
        long[] may = first.clone();
        long[] at = new long[may.length];
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!step(may, at, c)) {
                return false;
            }
        }
        for (int word = 0; word < at.length; word++) {
            if ((at[word] & last[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** From where a character may be to where it is, and to where the next may be. */
    private boolean step(long[] may, long[] at, int c) {
        boolean found = false;
        for (int word = 0; word < may.length; word++) {
            at[word] = 0;
            for (long left = may[word]; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                if (isWithin(sets[word * Long.SIZE + bit], c)) {
                    at[word] |= 1L << bit;
                    found = true;
                }
            }
        }
        Arrays.fill(may, 0);
        for (int word = 0; found && word < at.length; word++) {
            for (long left = at[word]; left != 0; left &= left - 1) {
                long[] next = follow[word * Long.SIZE + Long.numberOfTrailingZeros(left)];
                for (int i = 0; i < next.length; i++) {
                    may[i] |= next[i];
                }
            }
        }
        return found;
    }

    /** Whether a code point is in a set. */
    public static boolean isWithin(int[] set, int c) {
        int found = Arrays.binarySearch(set, c);
        return (found >= 0 ? found : -found - 2) % 2 == 0;
    }
}

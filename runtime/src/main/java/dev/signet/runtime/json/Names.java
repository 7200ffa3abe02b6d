package dev.signet.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Names known beforehand, such as those of an object's members, found in a document without making strings of them. How
 * long a search takes depends on these names, and not on those a client thinks of.
 */
public final class Names {

    private static final int HASH_FACTOR = 31;

    private final List<String> names;

    // Per name: its bytes and the closing quote, as they stand in a document that escapes nothing; the first and the
    // last eight of them (the last only where there are more), and which bits of the first count.
    private final byte[][] quoted;
    private final long[] heads;
    private final long[] masks;
    private final long[] tails;

    // Open addressing, at most half full: an index, or -1.
    private final int[] table;
    private final int longest;

    private Names(List<String> names) {
        this.names = names;
        int count = names.size();
        quoted = new byte[count][];
        heads = new long[count];
        masks = new long[count];
        tails = new long[count];
        table = new int[Integer.highestOneBit(Math.max(1, count)) * 4];
        Arrays.fill(table, -1);
        int most = 0;
        for (int i = 0; i < count; i++) {
            byte[] bytes = (names.get(i) + '"').getBytes(StandardCharsets.UTF_8);
            quoted[i] = bytes;
            byte[] padded = Arrays.copyOf(bytes, Math.max(Long.BYTES, bytes.length));
            heads[i] = Utf8.eight(padded, 0);
            masks[i] = bytes.length >= Long.BYTES ? -1L : (1L << (Byte.SIZE * bytes.length)) - 1;
            tails[i] = Utf8.eight(padded, padded.length - Long.BYTES);
            most = Math.max(most, bytes.length - 1);
            int slot = slot(bytes, 0, bytes.length - 1);
            while (table[slot] >= 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = i;
        }
        longest = most;
    }

    /** These names, numbered from 0 in this order. */
    public static Names of(String... names) {
        return new Names(List.of(names));
    }

    /** The number of what is none of the names. */
    int unknown() {
        return quoted.length;
    }

    /** The name of this number. */
    String get(int index) {
        return names.get(index);
    }

    /**
     * Passes over the name whose opening quote stands at hand, and answers its number. A client that names members in the
     * order of their declaration is understood at once.
     *
     * @param expected the number to be tried first
     */
    int member(JsonText text, int expected) {
        int from = text.at + 1;
        if (expected < quoted.length && isAt(expected, text.bytes, from)) {
            text.at = from + quoted[expected].length;
            return expected;
        }
        int to = Utf8.plainEnd(text.bytes, from);
        if (to >= text.bytes.length || text.bytes[to] != '"') {
            return number(JsonStrings.readName(text));
        }
        int found = find(text.bytes, from, to);
        if (found == unknown()) {
            JsonStrings.skipName(text);
        } else {
            text.at = to + 1;
        }
        return found;
    }

    /** As {@link #member}, of a string that is a value; what is none of the names is still at hand. */
    int value(JsonText text) {
        int from = text.at + 1;
        int to = Utf8.plainEnd(text.bytes, from);
        if (to >= text.bytes.length || text.bytes[to] != '"') {
            return unknown();
        }
        int found = find(text.bytes, from, to);
        if (found != unknown()) {
            text.at = to + 1;
        }
        return found;
    }

    /** The number of a name that had to be decoded. */
    int number(String name) {
        int index = names.indexOf(name);
        return index < 0 ? unknown() : index;
    }

    private int find(byte[] bytes, int from, int to) {
        if (to - from > longest) {
            return unknown();
        }
        for (int slot = slot(bytes, from, to); table[slot] >= 0; slot = (slot + 1) & (table.length - 1)) {
            byte[] candidate = quoted[table[slot]];
            if (candidate.length == to + 1 - from
                    && Arrays.equals(candidate, 0, candidate.length, bytes, from, to + 1)) {
                return table[slot];
            }
        }
        return unknown();
    }

    private int slot(byte[] bytes, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * HASH_FACTOR + bytes[i];
        }
        return (hash ^ (hash >>> 16)) & (table.length - 1);
    }

    private boolean isAt(int index, byte[] bytes, int from) {
        int length = quoted[index].length;
        if (bytes.length - from < Math.max(Long.BYTES, length)
                || (Utf8.eight(bytes, from) & masks[index]) != heads[index]) {
            return false;
        }
        if (length <= Long.BYTES) {
            return true;
        }
        int to = from + length;
        return Utf8.eight(bytes, to - Long.BYTES) == tails[index]
                && (length <= 2 * Long.BYTES || Arrays.equals(bytes, from, to, quoted[index], 0, length));
    }
}

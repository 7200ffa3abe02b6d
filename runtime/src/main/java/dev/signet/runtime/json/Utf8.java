package dev.signet.runtime.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** UTF-8 as it must be (RFC 3629, 3): nothing overlong, no surrogates, nothing beyond U+10FFFF, nothing cut off. */
final class Utf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHS = 0x8080_8080_8080_8080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';

    private Utf8() {}

    /** Eight bytes, the first of them the lowest; the array must have them. */
    static long eight(byte[] bytes, int at) {
        return (long) EIGHT.get(bytes, at);
    }

    /** Where a run of characters of one byte each ends that mean themselves in a JSON string; at the latest where the bytes do. */
    static int plainEnd(byte[] bytes, int from) {
        int i = from;
        for (int last = bytes.length - Long.BYTES; i <= last; i += Long.BYTES) {
            long odd = odd(eight(bytes, i));
            if (odd != 0) {
                return i + (Long.numberOfTrailingZeros(odd) >>> 3);
            }
        }
        while (i < bytes.length && isPlain(bytes[i])) {
            i++;
        }
        return i;
    }

    /**
     * The highest bit of each byte that is beyond ASCII, a control, a quote or a backslash. A borrow can set the bit of a
     * byte that is none of these, but only above one that is, and the lowest is all that is asked for.
     */
    private static long odd(long word) {
        long quote = word ^ QUOTES;
        long backslash = word ^ BACKSLASHES;
        return (word | ((quote - ONES) & ~quote) | ((backslash - ONES) & ~backslash) | ((word - SPACES) & ~word))
                & HIGHS;
    }

    private static boolean isPlain(byte found) {
        return found >= ' ' && found != '"' && found != '\\';
    }

    /** How many bytes the character beyond ASCII has that begins here; 0 where there is none. */
    static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int second = continuation(bytes, at + 1);
        if (first < 0xC2 || first > 0xF4 || second < 0) {
            return 0;
        }
        if (first < 0xE0) {
            return 2;
        }
        if (continuation(bytes, at + 2) < 0) {
            return 0;
        }
        if (first < 0xF0) {
            boolean overlong = first == 0xE0 && second < 0x20;
            boolean surrogate = first == 0xED && second >= 0x20;
            return overlong || surrogate ? 0 : 3;
        }
        boolean overlong = first == 0xF0 && second < 0x10;
        boolean beyond = first == 0xF4 && second >= 0x10;
        return overlong || beyond || continuation(bytes, at + 3) < 0 ? 0 : 4;
    }

    /** The character of so many bytes that begins here. */
    static int codePoint(byte[] bytes, int at, int length) {
        int point = bytes[at] & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++) {
            point = (point << 6) | (bytes[at + i] & 0x3F);
        }
        return point;
    }

    /** The six bits of a byte that continues a character, or -1 for any other. */
    private static int continuation(byte[] bytes, int at) {
        return at < bytes.length && (bytes[at] & 0xC0) == 0x80 ? bytes[at] & 0x3F : -1;
    }
}

package dev.signet.runtime.json;

import java.nio.charset.StandardCharsets;

/** The numbers of a JSON document (RFC 8259, 6). */
final class JsonNumbers {

    // So many digits are a long whatever they are.
    private static final int SURE_LONG = 18;

    // Doubles, and floats, hold these integers and these powers of ten exactly, so that one division rounds once.
    private static final long EXACT = 1L << 53;
    private static final long EXACT_FLOAT = 1L << 24;
    private static final float[] FLOAT_POWERS = {1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f, 1e10f};
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18
    };

    private final JsonText text;

    /** What the last number is without its point. */
    long unscaled;

    /** How many digits of it stand behind the point. */
    int scale;

    private boolean isNegative;

    // So many digits are read here. With a sign and a point they keep the limit on a number's characters.
    private int sure;

    JsonNumbers(JsonText text) {
        this.text = text;
    }

    /** Keeps to the limits of the document at hand. */
    void begin() {
        sure = Math.min(SURE_LONG, text.limits.number() - 2);
    }

    /** Whether what stands at hand begins as numbers do. */
    static boolean isAt(JsonText text) {
        int found = text.peek();
        return Digits.is(found) || found == '-';
    }

    /** Reads an integer of few digits into {@link #unscaled}. False for any other number, which is still at hand. */
    boolean whole() {
        byte[] bytes = text.bytes;
        int from = text.at;
        boolean negative = from < bytes.length && bytes[from] == '-';
        if (negative) {
            from++;
        }
        long value = 0;
        int i = from;
        while (i < bytes.length && Digits.is(bytes[i])) {
            value = value * 10 + bytes[i] - '0';
            i++;
        }
        if (!isSure(from, i, i - from) || (i < bytes.length && (bytes[i] == '.' || isExponent(bytes[i])))) {
            return false;
        }
        text.at = i;
        unscaled = negative ? -value : value;
        return true;
    }

    /** Reads a number of few digits without an exponent. False for any other number, which is still at hand. */
    boolean decimal() {
        byte[] bytes = text.bytes;
        int from = text.at;
        isNegative = from < bytes.length && bytes[from] == '-';
        if (isNegative) {
            from++;
        }
        long value = 0;
        int i = from;
        while (i < bytes.length && Digits.is(bytes[i])) {
            value = value * 10 + bytes[i] - '0';
            i++;
        }
        int digits = i - from;
        int point = i;
        if (i < bytes.length && bytes[i] == '.') {
            i++;
            while (i < bytes.length && Digits.is(bytes[i])) {
                value = value * 10 + bytes[i] - '0';
                i++;
            }
            digits = i - from - 1;
            if (i == point + 1) {
                return false;
            }
        }
        if (!isSure(from, point, digits) || (i < bytes.length && isExponent(bytes[i]))) {
            return false;
        }
        text.at = i;
        unscaled = isNegative ? -value : value;
        scale = i == point ? 0 : i - point - 1;
        return true;
    }

    /** As {@link #decimal}, of a number that is one division away from its double. */
    boolean exactDouble() {
        int from = text.at;
        if (decimal() && Math.abs(unscaled) <= EXACT) {
            return true;
        }
        text.at = from;
        return false;
    }

    /** What {@link #exactDouble} read. */
    double toDouble() {
        double magnitude = Math.abs(unscaled) / POWERS[scale];
        return isNegative ? -magnitude : magnitude;
    }

    /** As {@link #exactDouble}, of a float. */
    boolean exactFloat() {
        int from = text.at;
        if (decimal() && Math.abs(unscaled) <= EXACT_FLOAT && scale < FLOAT_POWERS.length) {
            return true;
        }
        text.at = from;
        return false;
    }

    /** What {@link #exactFloat} read. */
    float toFloat() {
        float magnitude = Math.abs(unscaled) / FLOAT_POWERS[scale];
        return isNegative ? -magnitude : magnitude;
    }

    /** Whether these digits, as many before a point, have no needless zero and cannot overflow. */
    private boolean isSure(int from, int point, int digits) {
        return digits <= sure && point > from && (text.bytes[from] != '0' || point == from + 1);
    }

    private static boolean isExponent(byte found) {
        return found == 'e' || found == 'E';
    }

    /** The number as it stands in the document; empty where it turns out to be none. */
    static String read(JsonText text) {
        int from = text.at;
        skip(text);
        return text.failure() == null ? new String(text.bytes, from, text.at - from, StandardCharsets.ISO_8859_1) : "";
    }

    /** Passes over a number; what is none ends the reading. */
    static void skip(JsonText text) {
        byte[] bytes = text.bytes;
        int from = text.at;
        int i = from < bytes.length && bytes[from] == '-' ? from + 1 : from;
        int digits = i < bytes.length && bytes[i] == '0' ? i + 1 : digitsEnd(bytes, i);
        boolean good = digits > i;
        i = digits;
        if (good && i < bytes.length && bytes[i] == '.') {
            digits = digitsEnd(bytes, i + 1);
            good = digits > i + 1;
            i = digits;
        }
        if (good && i < bytes.length && isExponent(bytes[i])) {
            i++;
            if (i < bytes.length && (bytes[i] == '+' || bytes[i] == '-')) {
                i++;
            }
            digits = digitsEnd(bytes, i);
            good = digits > i;
            i = digits;
        }
        if (!good) {
            text.at = i;
            text.fail("must be JSON");
        } else if (i - from > text.limits.number()) {
            text.exceed("number", text.limits.number(), "characters in a number");
        } else {
            text.at = i;
        }
    }

    private static int digitsEnd(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length && Digits.is(bytes[i])) {
            i++;
        }
        return i;
    }
}

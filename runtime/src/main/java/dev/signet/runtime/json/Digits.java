package dev.signet.runtime.json;

import java.util.Arrays;

/** What digits in ASCII are worth. */
final class Digits {

    private static final byte[] HEX = new byte[128];

    static {
        Arrays.fill(HEX, (byte) -1);
        for (int i = 0; i < 16; i++) {
            HEX[Character.forDigit(i, 16)] = (byte) i;
            HEX[Character.toUpperCase(Character.forDigit(i, 16))] = (byte) i;
        }
    }

    private Digits() {}

    /** The worth of a hexadecimal digit, or -1. */
    static int hex(byte digit) {
        return digit < 0 ? -1 : HEX[digit];
    }

    /** Whether this is one of 0 to 9. */
    static boolean is(int digit) {
        return digit >= '0' && digit <= '9';
    }

    /** The number that so many digits from here make, at most nine; -1 where one is none. The array must have them. */
    static int number(byte[] bytes, int at, int count) {
        int number = 0;
        for (int i = at; i < at + count; i++) {
            if (!is(bytes[i])) {
                return -1;
            }
            number = number * 10 + bytes[i] - '0';
        }
        return number;
    }
}

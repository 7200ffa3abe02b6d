package dev.signet.runtime.json;

import java.util.Arrays;
import java.util.UUID;

/** A growing array of bytes that texts and numbers are written into, as JSON in UTF-8 has them. */
final class JsonBytes {

    private static final int FIRST_SIZE = 512;
    private static final int LONGEST_ESCAPE = 6;
    private static final int LONGEST_LONG = 20;
    private static final int UUID_LENGTH = 36;
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    /** One character of ASCII. */
    void add(char character) {
        room(1);
        bytes[size++] = (byte) character;
    }

    /** Text in ASCII that means itself. */
    void ascii(String text) {
        int length = text.length();
        room(length);
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
    }

    /** Text in quotes. Half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. */
    void string(String text) {
        int length = text.length();
        // Enough for ASCII that means itself, which nearly all texts are.
        room(length + 2);
        byte[] to = bytes;
        int at = size;
        to[at++] = '"';
        for (int i = 0; i < length; i++) {
            char unit = text.charAt(i);
            if (unit >= 0x80 || unit < ' ' || unit == '"' || unit == '\\') {
                size = at;
                rest(text, i);
                return;
            }
            to[at++] = (byte) unit;
        }
        to[at++] = '"';
        size = at;
    }

    private void rest(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            room(LONGEST_ESCAPE + 1);
            char unit = text.charAt(i);
            if (unit < 0x80) {
                character(unit);
            } else if (unit < 0x800) {
                bytes[size++] = (byte) (0xC0 | (unit >> 6));
                continued(unit, 0);
            } else if (Character.isHighSurrogate(unit)
                    && i + 1 < length
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                int point = Character.toCodePoint(unit, text.charAt(++i));
                bytes[size++] = (byte) (0xF0 | (point >> 18));
                continued(point, 12);
                continued(point, 6);
                continued(point, 0);
            } else {
                int point = Character.isSurrogate(unit) ? '\uFFFD' : unit;
                bytes[size++] = (byte) (0xE0 | (point >> 12));
                continued(point, 6);
                continued(point, 0);
            }
        }
        add('"');
    }

    private void continued(int point, int shift) {
        bytes[size++] = (byte) (0x80 | ((point >> shift) & 0x3F));
    }

    private void character(char unit) {
        switch (unit) {
            case '"', '\\' -> escape(unit);
            case '\b' -> escape('b');
            case '\f' -> escape('f');
            case '\n' -> escape('n');
            case '\r' -> escape('r');
            case '\t' -> escape('t');
            default -> {
                if (unit < ' ') {
                    ascii("\\u00");
                    bytes[size++] = HEX[unit >> 4];
                    bytes[size++] = (byte) Character.toUpperCase(HEX[unit & 0xF]);
                } else {
                    bytes[size++] = (byte) unit;
                }
            }
        }
    }

    private void escape(char letter) {
        bytes[size++] = '\\';
        bytes[size++] = (byte) letter;
    }

    /** A whole number. */
    void number(long value) {
        room(LONGEST_LONG);
        if (value == Long.MIN_VALUE) {
            ascii("-9223372036854775808");
            return;
        }
        long rest = Math.abs(value);
        int end = size + (value < 0 ? 1 : 0) + digits(rest);
        for (int i = end - 1; i >= size; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        if (value < 0) {
            bytes[size] = '-';
        }
        size = end;
    }

    private static int digits(long value) {
        int digits = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        return digits;
    }

    /** A UUID in quotes, in lower case. */
    void uuid(UUID value) {
        room(UUID_LENGTH + 2);
        bytes[size++] = '"';
        hex(value.getMostSignificantBits(), 60, 32);
        bytes[size++] = '-';
        hex(value.getMostSignificantBits(), 28, 16);
        bytes[size++] = '-';
        hex(value.getMostSignificantBits(), 12, 0);
        bytes[size++] = '-';
        hex(value.getLeastSignificantBits(), 60, 48);
        bytes[size++] = '-';
        hex(value.getLeastSignificantBits(), 44, 0);
        bytes[size++] = '"';
    }

    private void hex(long bits, int from, int to) {
        for (int shift = from; shift >= to; shift -= 4) {
            bytes[size++] = HEX[(int) (bits >>> shift) & 0xF];
        }
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}

package dev.signet.runtime.json;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The octets of a JSON document (RFC 8259) as far as it is written. What stands before a value tells whether it needs a comma. */
final class JsonOutput {

    private static final byte[] HEX = ascii("0123456789abcdef");
    private static final byte[] UPPER_HEX = ascii("0123456789ABCDEF");
    private static final byte[] NULL_ESCAPE = ascii("\\u00");
    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);
    private static final int LONGEST_NUMBER = 20;
    private static final int UUID_LENGTH = 36;
    private static final int SECONDS_PER_DAY = 86_400;
    private static final int MOST_PER_CHARACTER = 6;

    private static final int FIRST = 1024;
    private static final int MOST_KEPT = 64 * 1024;

    // Documents differ less in length than buffers grow: what was long enough for the last is so for the next.
    private static final ThreadLocal<byte @Nullable []> KEPT = new ThreadLocal<>();

    private byte[] octets;
    private int length;

    JsonOutput() {
        byte[] kept = KEPT.get();
        KEPT.set(null); // a value may be written while another is
        octets = kept == null ? new byte[FIRST] : kept;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** A copy of what is written. */
    byte[] octets() {
        return Arrays.copyOf(octets, length);
    }

    /** Leaves its buffer to what this thread writes next. Nothing may be written here any more. */
    void close() {
        if (octets.length <= MOST_KEPT) {
            KEPT.set(octets);
        }
    }

    private void reserve(int more) {
        if (more > octets.length - length) {
            octets = Arrays.copyOf(octets, Math.addExact(Math.max(length, more), length));
        }
    }

    private void put(char character) {
        octets[length++] = (byte) character;
    }

    /** A brace, a bracket or a colon. */
    void mark(char mark) {
        reserve(1);
        put(mark);
    }

    /** Separates what comes from what is there. */
    void next() {
        if (length > 0) {
            byte last = octets[length - 1];
            if (last != '{' && last != '[' && last != ':') {
                mark(',');
            }
        }
    }

    /** Text that is ASCII and needs no quotation marks, as a number is. */
    void plain(String text) {
        int end = text.length();
        reserve(end);
        byte[] into = octets;
        int at = length;
        for (int i = 0; i < end; i++) {
            into[at++] = (byte) text.charAt(i);
        }
        length = at;
    }

    /** A whole number. */
    void number(long value) {
        reserve(LONGEST_NUMBER);
        // Below zero there is a number for each above, and one more.
        long rest = value < 0 ? value : -value;
        if (value < 0) {
            put('-');
        }
        int digits = 1;
        for (long shorter = rest / 10; shorter != 0; shorter /= 10) {
            digits++;
        }
        for (int i = length + digits - 1; i >= length; i--) {
            octets[i] = (byte) ('0' - rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    /** A string. Half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD (Unicode Standard, 3.9). */
    void string(String text) {
        int end = text.length();
        reserve(end + 2);
        put('"');
        // The fields of this object would be read and written for each character.
        byte[] into = octets;
        int at = length;
        for (int i = 0; i < end; i++) {
            char character = text.charAt(i);
            if (character < ' ' || character >= 0x7F || character == '"' || character == '\\') {
                length = at;
                encoded(text, i);
                return;
            }
            into[at++] = (byte) character;
        }
        length = at;
        put('"');
    }

    private void encoded(String text, int from) {
        int end = text.length();
        for (int i = from; i < end; i++) {
            char character = text.charAt(i);
            // For this one, for those to come as if they were ASCII, and for the quotation mark.
            reserve(MOST_PER_CHARACTER + end - i);
            if (character < ' ' || character == '"' || character == '\\') {
                escaped(character);
            } else if (character < 0x80) {
                put(character);
            } else if (character < 0x800) {
                octets[length++] = (byte) (0xC0 | (character >> 6));
                following(character);
            } else if (!Character.isSurrogate(character)) {
                octets[length++] = (byte) (0xE0 | (character >> 12));
                following(character >> 6);
                following(character);
            } else if (Character.isHighSurrogate(character)
                    && i + 1 < end
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                pair(Character.toCodePoint(character, text.charAt(++i)));
            } else {
                raw(REPLACEMENT);
            }
        }
        put('"');
    }

    private void pair(int character) {
        octets[length++] = (byte) (0xF0 | (character >> 18));
        following(character >> 12);
        following(character >> 6);
        following(character);
    }

    /** An octet with six bits of a character (RFC 3629, 3). */
    private void following(int bits) {
        octets[length++] = (byte) (0x80 | (bits & 0x3F));
    }

    private void raw(byte[] some) {
        System.arraycopy(some, 0, octets, length, some.length);
        length += some.length;
    }

    private void escaped(char character) {
        int letter = "\"\\\b\f\n\r\t".indexOf(character);
        if (letter >= 0) {
            put('\\');
            put("\"\\bfnrt".charAt(letter));
        } else {
            raw(NULL_ESCAPE);
            octets[length++] = UPPER_HEX[character >> 4];
            octets[length++] = UPPER_HEX[character & 0xF];
        }
    }

    /** A string in lower case (RFC 9562, 4). */
    void string(UUID value) {
        reserve(UUID_LENGTH + 2);
        put('"');
        hex(value.getMostSignificantBits(), 60, 32);
        put('-');
        hex(value.getMostSignificantBits(), 28, 16);
        put('-');
        hex(value.getMostSignificantBits(), 12, 0);
        put('-');
        hex(value.getLeastSignificantBits(), 60, 48);
        put('-');
        hex(value.getLeastSignificantBits(), 44, 0);
        put('"');
    }

    private void hex(long bits, int first, int last) {
        byte[] into = octets;
        int at = length;
        for (int shift = first; shift >= last; shift -= 4) {
            into[at++] = HEX[(int) (bits >>> shift) & 0xF];
        }
        length = at;
    }

    /** A string such as {@code 2026-01-31}; years beyond four digits as {@link LocalDate#toString} has them. */
    void string(LocalDate value) {
        if (hasFourDigits(value)) {
            reserve(LONGEST_NUMBER);
            put('"');
            date(value);
            put('"');
        } else {
            string(value.toString());
        }
    }

    /** A string in UTC, ending in Z, as {@link Instant#toString} has it: its fraction has no, 3, 6 or 9 digits. */
    void string(Instant value) {
        LocalDate date = LocalDate.EPOCH;
        long days = Math.floorDiv(value.getEpochSecond(), SECONDS_PER_DAY);
        boolean known = days > -720_000 && days < 2_933_000;
        if (known) {
            date = LocalDate.ofEpochDay(days);
        }
        if (!known || !hasFourDigits(date)) {
            string(value.toString());
            return;
        }
        reserve(2 * LONGEST_NUMBER);
        put('"');
        date(date);
        int second = Math.floorMod(value.getEpochSecond(), SECONDS_PER_DAY);
        put('T');
        two(second / 3600);
        put(':');
        two(second / 60 % 60);
        put(':');
        two(second % 60);
        fraction(value.getNano());
        put('Z');
        put('"');
    }

    private static boolean hasFourDigits(LocalDate date) {
        return date.getYear() >= 0 && date.getYear() <= 9999;
    }

    private void date(LocalDate date) {
        two(date.getYear() / 100);
        two(date.getYear() % 100);
        put('-');
        two(date.getMonthValue());
        put('-');
        two(date.getDayOfMonth());
    }

    private void two(int number) {
        octets[length++] = (byte) ('0' + number / 10);
        octets[length++] = (byte) ('0' + number % 10);
    }

    private void fraction(int nanos) {
        if (nanos != 0) {
            put('.');
            int digits = nanos % 1_000_000 == 0 ? 3 : nanos % 1000 == 0 ? 6 : 9;
            int scale = 100_000_000;
            for (int i = 0; i < digits; i++) {
                octets[length++] = (byte) ('0' + nanos / scale % 10);
                scale /= 10;
            }
        }
    }
}

package dev.signet.runtime.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The strings of a JSON document (RFC 8259, 7). Each method takes the quote that stands at hand. */
final class JsonStrings {

    private static final int ESCAPED_UNIT = 6;
    private static final int HEX = 16;

    private JsonStrings() {}

    /**
     * The string, if each of its characters is one byte and means itself; else null, and it is still at hand. Nearly all
     * are, and need but a copy.
     */
    static @Nullable String plain(JsonText text) {
        byte[] bytes = text.bytes;
        int from = text.at + 1;
        int to = Utf8.plainEnd(bytes, from);
        if (to >= bytes.length || bytes[to] != '"' || to - from > text.limits.string()) {
            return null;
        }
        text.at = to + 1;
        return to == from ? "" : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Passes over the string, if it is this one and escapes nothing; else it is still at hand. */
    static boolean isPlain(JsonText text, String expected) {
        int from = text.at + 1;
        int to = from + expected.length();
        if (to >= text.bytes.length || text.bytes[to] != '"') {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.bytes[i] != expected.charAt(i - from) || text.bytes[i] == '\\' || text.bytes[i] == '"') {
                return false;
            }
        }
        text.at = to + 1;
        return true;
    }

    /** Passes over the name of a member; whether it is this one. */
    static boolean isName(JsonText text, String expected) {
        return isPlain(text, expected) || (readName(text).equals(expected) && text.failure() == null);
    }

    /** The string; empty where it turns out to be none. */
    static String read(JsonText text) {
        String plain = plain(text);
        return plain == null ? decode(text, text.limits.string(), "string") : plain;
    }

    /** The name of a member; empty where it turns out to be none. */
    static String readName(JsonText text) {
        return decode(text, text.limits.name(), "name");
    }

    /** Passes over the string. */
    static void skip(JsonText text) {
        measure(text, text.limits.string(), "string");
    }

    /** Passes over the name of a member. */
    static void skipName(JsonText text) {
        measure(text, text.limits.name(), "name");
    }

    private static String decode(JsonText text, int limit, String kind) {
        int from = text.at + 1;
        return measure(text, limit, kind) ? between(text.bytes, from, text.at - 1) : "";
    }

    /** What the bytes from here to there mean, which were found to be those of a string. */
    static String between(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\\') {
                return unescaped(bytes, from, to);
            }
        }
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static String unescaped(byte[] bytes, int from, int to) {
        char[] characters = new char[to - from];
        int count = 0;
        for (int i = from; i < to; ) {
            if (bytes[i] >= 0) {
                boolean escape = bytes[i] == '\\';
                characters[count++] = escape ? escaped(bytes, i + 1) : (char) bytes[i];
                i += escape ? escapeLength(bytes, i) : 1;
            } else {
                int length = Utf8.length(bytes, i);
                count += Character.toChars(Utf8.codePoint(bytes, i, length), characters, count);
                i += length;
            }
        }
        return new String(characters, 0, count);
    }

    /** Passes over the string; false where it turns out to be none, or too long. */
    private static boolean measure(JsonText text, int limit, String kind) {
        byte[] bytes = text.bytes;
        int units = 0;
        int i = text.at + 1;
        while (true) {
            int plainEnd = Utf8.plainEnd(bytes, i);
            units += plainEnd - i;
            i = plainEnd;
            int found = i < bytes.length ? bytes[i] : '\0';
            if (found == '"') {
                break;
            }
            int length = found == '\\' ? escapeLength(bytes, i) : found < 0 ? Utf8.length(bytes, i) : 0;
            if (length == 0) {
                text.at = i;
                text.fail(found < 0 ? "must be encoded in UTF-8" : "must be JSON");
                return false;
            }
            units += length == 4 ? 2 : 1;
            i += length;
        }
        if (units > limit) {
            text.exceed(kind, limit, "characters in a " + kind);
            return false;
        }
        text.at = i + 1;
        return true;
    }

    /** How many bytes the escape has that begins with the backslash here; 0 where it is none. */
    private static int escapeLength(byte[] bytes, int at) {
        if (at + 1 >= bytes.length) {
            return 0;
        }
        return switch (bytes[at + 1]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> 2;
            case 'u' -> unit(bytes, at + 2) < 0 ? 0 : ESCAPED_UNIT;
            default -> 0;
        };
    }

    private static char escaped(byte[] bytes, int at) {
        return switch (bytes[at]) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) unit(bytes, at + 1);
            default -> (char) bytes[at];
        };
    }

    /** The value of four hexadecimal digits, or -1. */
    private static int unit(byte[] bytes, int at) {
        if (at + 4 > bytes.length) {
            return -1;
        }
        int unit = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = Digits.hex(bytes[i]);
            if (digit < 0) {
                return -1;
            }
            unit = unit * HEX + digit;
        }
        return unit;
    }
}

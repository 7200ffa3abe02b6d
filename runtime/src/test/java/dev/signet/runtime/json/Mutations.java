package dev.signet.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Documents that are nearly JSON: valid ones with some bytes changed, cut, inserted or doubled. */
final class Mutations {

    private static final String[] PIECES = {
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "\\udc00", "\\u00e9", "\\n", "\\x", "null", "nul",
        "true", "false", "1e999", "1E-5", "-", "-0", "0", "01", "1.", ".5", "1.5", "+1", "NaN", "\"a\":", "{}", "[]",
        "\u0000", "\t", "\n", "\u007f", "\uFEFF", "\u00e9", "\u4e2d", "\uD834\uDD1E", " ", "/**/",
                "99999999999999999999"
    };

    private static final byte[][] BAD_UTF8 = {
        {(byte) 0xC0, (byte) 0x80},
        {(byte) 0xC1, (byte) 0x81},
        {(byte) 0xE0, (byte) 0x80, (byte) 0x80},
        {(byte) 0xE0, (byte) 0x9F, (byte) 0xBF},
        {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
        {(byte) 0xED, (byte) 0x9F, (byte) 0xBF},
        {(byte) 0xF0, (byte) 0x8F, (byte) 0xBF, (byte) 0xBF},
        {(byte) 0xF0, (byte) 0x90, (byte) 0x80, (byte) 0x80},
        {(byte) 0xF4, (byte) 0x8F, (byte) 0xBF, (byte) 0xBF},
        {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
        {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
        {(byte) 0xE4, (byte) 0xB8},
        {(byte) 0x80},
        {(byte) 0xFF}
    };

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    /** The document with up to four changes, or none. */
    byte[] of(byte[] document) {
        byte[] mutated = document;
        for (int times = random.nextInt(5); times > 0; times--) {
            mutated = changed(mutated);
        }
        return mutated;
    }

    private byte[] changed(byte[] document) {
        int at = random.nextInt(document.length + 1);
        int to = at + random.nextInt(Math.min(20, document.length - at) + 1);
        return switch (random.nextInt(8)) {
            case 0 -> spliced(document, at, at, new byte[] {(byte) random.nextInt(256)});
            case 1 -> spliced(document, at, Math.min(document.length, at + 1), new byte[] {(byte) random.nextInt(128)});
            case 2 -> spliced(document, at, at, piece());
            case 3 -> spliced(document, at, to, piece());
            case 4 -> spliced(document, at, to, new byte[0]);
            case 5 -> spliced(document, at, at, Arrays.copyOfRange(document, at, to));
            case 6 -> spliced(document, at, at, BAD_UTF8[random.nextInt(BAD_UTF8.length)]);
            default -> Arrays.copyOf(document, at);
        };
    }

    private byte[] piece() {
        return PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] spliced(byte[] document, int from, int to, byte[] piece) {
        byte[] result = Arrays.copyOf(document, document.length - (to - from) + piece.length);
        System.arraycopy(piece, 0, result, from, piece.length);
        System.arraycopy(document, to, result, from + piece.length, document.length - to);
        return result;
    }

    /** A valid document of every kind of value. */
    byte[] document() {
        StringBuilder json = new StringBuilder();
        value(json, 0);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(StringBuilder json, int depth) {
        switch (random.nextInt(depth > 4 ? 6 : 10)) {
            case 0 -> json.append("null");
            case 1 -> json.append(random.nextBoolean());
            case 2 -> json.append(random.nextInt());
            case 3 -> json.append(random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20));
            case 4, 5 -> string(json);
            case 6, 7 -> {
                json.append('[');
                for (int i = random.nextInt(5); i > 0; i--) {
                    space(json);
                    value(json, depth + 1);
                    json.append(i == 1 ? "" : ",");
                }
                json.append(']');
            }
            default -> {
                json.append('{');
                for (int i = random.nextInt(5); i > 0; i--) {
                    space(json);
                    string(json);
                    json.append(random.nextBoolean() ? ":" : " : ");
                    value(json, depth + 1);
                    json.append(i == 1 ? "" : ",");
                }
                json.append('}');
            }
        }
        space(json);
    }

    private void space(StringBuilder json) {
        json.append(random.nextInt(4) == 0 ? " \n\t\r".substring(random.nextInt(4)) : "");
    }

    private void string(StringBuilder json) {
        String[] texts = {
            "a",
            "",
            "/~",
            "\\\"",
            "\\\\",
            "\\u0041",
            "\\ud834\\udd1e",
            "\\t",
            "\u00e9",
            "\u4e2d\u6587",
            "\uD834\uDD1E",
            "plain text that is a little longer",
            "~1",
            "\u007f",
            "\\/"
        };
        json.append('"');
        for (int i = random.nextInt(4); i > 0; i--) {
            json.append(texts[random.nextInt(texts.length)]);
        }
        json.append('"');
    }
}

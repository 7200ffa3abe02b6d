package dev.signet.processor.regex;

/** A character that is written with a backslash: {@code \t}, {@code \x41}, {@code \07}. */
final class EscapedCharacter {
    private final RegexCursor in;

    EscapedCharacter(RegexCursor in) {
        this.in = in;
    }

    /**
     * The character, of which the backslash and the letter behind it were passed over.
     *
     * @param begin where that letter stands
     */
    int read(int begin, char kind) {
        return switch (kind) {
            case 'a' -> 0x07;
            case 'e' -> 0x1B;
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'c' -> in.unit() ^ 64;
            case '0' -> octal();
            case 'x' -> in.nextExactly("{") ? Integer.parseInt(in.upTo('}'), 16) : hexadecimal(2);
            case 'u' -> unit();
            default -> {
                in.backTo(begin);
                yield in.codePoint();
            }
        };
    }

    // \0n \0nn \0mnn, where m is at most 3
    private int octal() {
        int value = 0;
        int most = in.peek() <= '3' ? 3 : 2;
        for (int i = 0; i < most && in.digit(8) >= 0; i++) {
            value = value * 8 + Character.digit(in.unit(), 8);
        }
        return value;
    }

    private int hexadecimal(int digits) {
        int begin = in.mark();
        in.backTo(begin + digits);
        return Integer.parseInt(in.since(begin), 16);
    }

    /** Two of them that are a pair are one character. */
    private int unit() {
        int unit = hexadecimal(4);
        int mark = in.mark();
        if (Character.isHighSurrogate((char) unit) && in.nextExactly("\\u")) {
            int low = hexadecimal(4);
            if (Character.isLowSurrogate((char) low)) {
                return Character.toCodePoint((char) unit, (char) low);
            }
            in.backTo(mark);
        }
        return unit;
    }
}

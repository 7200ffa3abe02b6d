package dev.signet.processor.regex;

import java.util.regex.Pattern;

/** A place in an expression, with the flags that hold there. Comments and the marks of a quotation are passed over. */
final class RegexCursor {
    private static final String END_OF_TEXT = "";

    private final String regexp;
    private int flags;
    private int at;
    private boolean quoted;

    RegexCursor(String regexp, int flags) {
        this.regexp = regexp;
        this.flags = flags;
    }

    int flags() {
        return flags;
    }

    void flags(int now) {
        flags = now;
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** Whether what comes next is a character and nothing else, whatever it is. */
    boolean isQuoted() {
        return quoted;
    }

    boolean isAtEnd() {
        return ahead().equals(END_OF_TEXT);
    }

    /** What comes next, or nothing at the end. */
    String ahead() {
        while (at < regexp.length()) {
            char here = regexp.charAt(at);
            if (quoted) {
                if (!regexp.startsWith("\\E", at)) {
                    return String.valueOf(here);
                }
                quoted = false;
                at += 2;
            } else if (regexp.startsWith("\\Q", at)) {
                quoted = true;
                at += 2;
            } else if (has(Pattern.COMMENTS) && isSpace(here)) {
                at++;
            } else if (has(Pattern.COMMENTS) && here == '#') {
                while (at < regexp.length() && !isLineEnd(regexp.charAt(at))) {
                    at++;
                }
            } else {
                return String.valueOf(here);
            }
        }
        return END_OF_TEXT;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || (character >= '\t' && character <= '\r');
    }

    private boolean isLineEnd(char character) {
        return character == '\n' || (!has(Pattern.UNIX_LINES) && CodePoints.TERMINATORS.contains(character));
    }

    /** Passes over this, if it comes next and means what it says. */
    boolean next(String expected) {
        ahead();
        return !quoted && nextExactly(expected);
    }

    /** The same without a look at what may stand before it. */
    boolean nextExactly(String expected) {
        boolean isThere = regexp.startsWith(expected, at);
        at += isThere ? expected.length() : 0;
        return isThere;
    }

    /** The place itself, to come back to. */
    int mark() {
        return at;
    }

    void backTo(int mark) {
        at = mark;
    }

    /** What was passed over since a place. */
    String since(int mark) {
        return regexp.substring(mark, at);
    }

    /** Whether all was passed over, were there comments or not. */
    boolean isOver() {
        return at >= regexp.length();
    }

    /** The unit that stands here. */
    char peek() {
        return regexp.charAt(at);
    }

    char unit() {
        return regexp.charAt(at++);
    }

    int codePoint() {
        int point = regexp.codePointAt(at);
        at += Character.charCount(point);
        return point;
    }

    /** The text up to the next of these, which is passed over, too. */
    String upTo(char end) {
        int begin = at;
        at = regexp.indexOf(end, begin) + 1;
        return regexp.substring(begin, at - 1);
    }

    /** A digit of a number to this base, or -1. */
    int digit(int radix) {
        return isOver() ? -1 : Character.digit(peek(), radix);
    }
}

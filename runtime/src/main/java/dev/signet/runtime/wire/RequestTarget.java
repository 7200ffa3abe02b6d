package dev.signet.runtime.wire;

import java.util.Optional;

/** Judges the target of a request (RFC 9112, 3.2), and above all that it is text: its escapes are UTF-8, and none is NUL. */
final class RequestTarget {

    private static final String ESCAPE =
            "A percent-escape in the target is broken: two hexadecimal digits follow each %.";
    private static final String TEXT = "The percent-escapes in the target are not text in UTF-8.";
    private static final String NUL = "The target has a NUL character in it.";
    private static final String CHARACTER = "The target has a character in it that must be percent-encoded.";
    // RFC 3986, 3.3 and 3.4. Brackets are no part of it, but of many clients' lists: ?tag[]=1.
    private static final String MARKS = "-._~!$&'()*+,;=:@/";
    private static final boolean[] PLAIN = plain();

    private final String target;
    private int next;

    private RequestTarget(String target) {
        this.target = target;
    }

    /** What is wrong with a path and its query; nothing where both can be read. */
    static Optional<String> fault(String target) {
        return new RequestTarget(target).fault();
    }

    private Optional<String> fault() {
        boolean query = false;
        while (next < target.length()) {
            char character = target.charAt(next);
            if (character == '%') {
                int lead = octet();
                if (lead < 0) {
                    return Optional.of(ESCAPE);
                }
                if (lead == 0) {
                    return Optional.of(NUL);
                }
                if (lead >= 0x80 && !isCharacter(lead)) {
                    return Optional.of(TEXT);
                }
            } else {
                if (!isPlain(character) && !(query ? isOfAQuery(character) : character == '?')) {
                    return Optional.of(CHARACTER);
                }
                query |= character == '?';
                next++;
            }
        }
        return Optional.empty();
    }

    private static boolean isPlain(char character) {
        return character < PLAIN.length && PLAIN[character];
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x80];
        for (char character = 0; character < plain.length; character++) {
            plain[character] = Character.isLetterOrDigit(character) || MARKS.indexOf(character) >= 0;
        }
        return plain;
    }

    private static boolean isOfAQuery(char character) {
        return character == '?' || character == '[' || character == ']';
    }

    /** The octet of the escape that is next, which is then read; negative where it is none. */
    private int octet() {
        if (next + 2 >= target.length() || target.charAt(next) != '%') {
            return -1;
        }
        int high = Character.digit(target.charAt(next + 1), 16);
        int low = Character.digit(target.charAt(next + 2), 16);
        next += 3;
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    // RFC 3629, 4: no character in more octets than it needs, no surrogates, none above U+10FFFF.
    private boolean isCharacter(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return false;
        }
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        int following = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        for (int i = 0; i < following; i++) {
            int octet = octet();
            if (octet < least || octet > most) {
                return false;
            }
            least = 0x80;
            most = 0xBF;
        }
        return true;
    }
}

package dev.signet.runtime.validation;

import java.net.IDN;

/**
 * The grammar that Hibernate Validator reads {@code @Email} with, in one scan and without a copy of the text: an address
 * is split at its last {@code @}, the local part has at most 64 characters, and the domain at most 255 once in ASCII.
 */
final class EmailAddress {
    private static final int MAX_LOCAL = 64;
    private static final int MAX_DOMAIN = 255;
    private static final int NONE = -1;

    /** What stands in a word of the local part, besides letters, digits and what is beyond ASCII. */
    private static final String SYMBOLS = "!#$%&'*+-/=?^_`{|}~";

    /** What stands there only in quotes. A quote and a backslash do behind a backslash. */
    private static final String QUOTED = ".(),<>[]:; @";

    private EmailAddress() {}

    static boolean accepts(String address) {
        if (address.isEmpty()) {
            return true;
        }
        int at = address.lastIndexOf('@');
        return at > 0 && at <= MAX_LOCAL && isLocal(address, at) && isDomain(address, at + 1);
    }

    /** Words with a dot between each two of them. */
    private static boolean isLocal(String text, int end) {
        int i = endOfWord(text, 0, end);
        while (i != NONE && i < end) {
            i = text.charAt(i) == '.' ? endOfWord(text, i + 1, end) : NONE;
        }
        return i == end;
    }

    /** Where a word is over, or {@link #NONE} where there is none. */
    private static int endOfWord(String text, int begin, int end) {
        if (begin < end && text.charAt(begin) == '"') {
            return endOfQuoted(text, begin + 1, end);
        }
        int i = begin;
        while (i < end && isAtom(text, i, end)) {
            i++;
        }
        return i == begin ? NONE : i;
    }

    private static int endOfQuoted(String text, int begin, int end) {
        int i = begin;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '"') {
                return i == begin ? NONE : i + 1;
            } else if (c == '\\') {
                if (i + 1 == end || (text.charAt(i + 1) != '\\' && text.charAt(i + 1) != '"')) {
                    return NONE;
                }
                i += 2;
            } else if (isAtom(text, i, end) || QUOTED.indexOf(c) >= 0) {
                i++;
            } else {
                return NONE;
            }
        }
        return NONE;
    }

    private static boolean isAtom(String text, int index, int end) {
        char c = text.charAt(index);
        return isAlphanumeric(c) || (c < 0x80 ? SYMBOLS.indexOf(c) >= 0 : !isPair(text, index, end));
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    /** Whether two units stand for one character, of which the grammar has none. */
    private static boolean isPair(String text, int index, int end) {
        return Character.isHighSurrogate(text.charAt(index))
                && index + 1 < end
                && Character.isLowSurrogate(text.charAt(index + 1));
    }

    private static boolean isDomain(String text, int begin) {
        int end = text.length();
        if (begin == end || end - begin > MAX_DOMAIN) {
            return false;
        }
        if (text.charAt(begin) == '[' && text.charAt(end - 1) == ']') {
            return isAddress(text, begin + 1, end - 1);
        }
        boolean ascii = true;
        int label = begin;
        for (int i = begin; i <= end; i++) {
            if (i == end || text.charAt(i) == '.') {
                if (i == label || text.charAt(label) == '-' || text.charAt(i - 1) == '-') {
                    return false;
                }
                label = i + 1;
            } else if (!isAtom(text, i, end)) {
                return false;
            } else {
                ascii &= text.charAt(i) < 0x80;
            }
        }
        return ascii || fitsInAscii(text.substring(begin));
    }

    private static boolean fitsInAscii(String domain) {
        try {
            return IDN.toASCII(domain).length() <= MAX_DOMAIN;
        } catch (IllegalArgumentException notADomain) {
            return false;
        }
    }

    private static boolean isAddress(String text, int begin, int end) {
        return isIpv4(text, begin, end)
                || (text.regionMatches(true, begin, "IPv6:", 0, 5) && begin + 5 <= end && isIpv6(text, begin + 5, end));
    }

    // Four numbers of at most three digits.
    private static boolean isIpv4(String text, int begin, int end) {
        int dots = 0;
        int digits = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' && digits > 0) {
                dots++;
                digits = 0;
            } else if (c >= '0' && c <= '9' && digits < 3) {
                digits++;
            } else {
                return false;
            }
        }
        return dots == 3 && digits > 0;
    }

    // At most eight groups, one run of zeros shortened to "::".
    private static boolean isIpv6(String text, int begin, int end) {
        int gap = text.indexOf("::", begin);
        if (gap < 0 || gap + 2 > end) {
            return groups(text, begin, end) == 8;
        }
        int left = gap == begin ? 0 : groups(text, begin, gap);
        int right = gap + 2 == end ? 0 : groups(text, gap + 2, end);
        return left >= 0 && right >= 0 && left + right <= 7;
    }

    /** How many groups there are, or {@link #NONE} where one is none. */
    private static int groups(String text, int begin, int end) {
        int groups = 1;
        int digits = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c == ':' && digits > 0) {
                groups++;
                digits = 0;
            } else if (Character.digit(c, 16) >= 0 && digits < 4) {
                digits++;
            } else {
                return NONE;
            }
        }
        return digits > 0 ? groups : NONE;
    }
}

package dev.signet.runtime.validation;

import java.net.IDN;
import java.util.Locale;

/**
 * The grammar that Hibernate Validator reads {@code @Email} with, judged in linear time and without a copy of the text: an
 * address is split at its last {@code @}, the local part has at most 64 characters, and the domain at most 255 once in
 * ASCII, with 63 between dots.
 */
final class EmailAddress {

    private static final int MAX_LOCAL = 64;
    private static final int MAX_DOMAIN = 255;
    private static final int MAX_LABEL = 63;
    private static final String HEXADECIMAL = "0123456789ABCDEFabcdef";
    private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    // Both parts are made of these, and of what is beyond ASCII.
    private static final Ascii ATOM = Ascii.of(ALPHANUMERIC + "!#$%&'*+/=?^_`{|}~-");
    private static final Ascii QUOTED = Ascii.of(ALPHANUMERIC + "!#$%&'*+/=?^_`{|}~-.(),<>[]:; @");

    private EmailAddress() {}

    static boolean accepts(String address) {
        if (address.isEmpty()) {
            return true;
        }
        int at = address.lastIndexOf('@');
        return at > 0 && at <= MAX_LOCAL && isLocal(address, at) && isDomain(address, at + 1);
    }

    /** Words with dots between them, each an atom or quoted. */
    private static boolean isLocal(String text, int end) {
        int start = 0;
        while (start < end) {
            int next = text.charAt(start) == '"' ? quotedTo(text, start, end) : run(text, start, end, ATOM);
            if (next == start) {
                return false;
            }
            if (next == end) {
                return true;
            }
            if (text.charAt(next) != '.') {
                return false;
            }
            start = next + 1;
        }
        return false;
    }

    /** Where a quoted word that starts here ends; here, if it does not. A backslash stands before another or a quote. */
    private static int quotedTo(String text, int start, int end) {
        int at = start + 1;
        while (at < end) {
            int next = run(text, at, end, QUOTED);
            if (next == at) {
                boolean escaped = text.charAt(at) == '\\' && at + 1 < end && "\\\"".indexOf(text.charAt(at + 1)) >= 0;
                if (!escaped) {
                    return text.charAt(at) == '"' && at > start + 1 ? at + 1 : start;
                }
                next = at + 2;
            }
            at = next;
        }
        return start;
    }

    private static boolean isDomain(String text, int start) {
        int end = text.length();
        if (start == end || end - start > MAX_DOMAIN) {
            return false;
        }
        if (text.charAt(start) == '[' && text.charAt(end - 1) == ']') {
            return isLiteral(text.substring(start + 1, end - 1));
        }
        int label = start;
        while (true) {
            int next = run(text, label, end, ATOM);
            if (next == label || text.charAt(label) == '-' || text.charAt(next - 1) == '-') {
                return false;
            }
            if (next == end) {
                return fitsInAscii(text, start);
            }
            if (text.charAt(next) != '.') {
                return false;
            }
            label = next + 1;
        }
    }

    /** Past the last of these characters, and of those between ASCII and the supplementary planes. */
    private static int run(String text, int start, int end, Ascii characters) {
        int at = start;
        while (at < end) {
            char unit = text.charAt(at);
            boolean belongs = unit < 0x80 ? characters.has(unit) : text.codePointAt(at) <= 0xFFFF;
            if (!belongs) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean fitsInAscii(String text, int start) {
        boolean fits = true;
        int label = 0;
        for (int i = start; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= 0x80) {
                return fitsOnceInAscii(text.substring(start));
            }
            label = unit == '.' ? 0 : label + 1;
            fits &= label <= MAX_LABEL;
        }
        return fits;
    }

    private static boolean fitsOnceInAscii(String domain) {
        try {
            return IDN.toASCII(domain).length() <= MAX_DOMAIN;
        } catch (IllegalArgumentException notADomain) {
            return false;
        }
    }

    // "IPv6:" and at most eight groups, one run of zeros shortened to "::".
    private static boolean isLiteral(String text) {
        // Not regardless of case as Java has it, to which a Turkish dotless i is an I.
        int tag = text.indexOf(':') + 1;
        if (!text.substring(0, tag).toLowerCase(Locale.ROOT).equals("ipv6:")) {
            return isIpv4(text);
        }
        String groups = text.substring(tag);
        int gap = groups.indexOf("::");
        if (gap < 0) {
            return count(groups) == 8;
        }
        String before = groups.substring(0, gap);
        String after = groups.substring(gap + 2);
        int left = before.isEmpty() ? 0 : count(before);
        int right = after.isEmpty() ? 0 : count(after);
        return left >= 0 && right >= 0 && left + right <= 7;
    }

    private static boolean isIpv4(String text) {
        String[] parts = text.split("\\.", -1);
        for (String part : parts) {
            if (part.isEmpty() || part.length() > 3 || !part.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
                return false;
            }
        }
        return parts.length == 4;
    }

    /** How many groups there are, or -9 where one is none. */
    private static int count(String groups) {
        String[] parts = groups.split(":", -1);
        for (String part : parts) {
            if (part.isEmpty() || part.length() > 4 || !part.chars().allMatch(unit -> HEXADECIMAL.indexOf(unit) >= 0)) {
                return -9;
            }
        }
        return parts.length;
    }

    /** A set of ASCII characters, one bit for each. */
    private record Ascii(long low, long high) {

        static Ascii of(String members) {
            long low = 0;
            long high = 0;
            for (int i = 0; i < members.length(); i++) {
                char member = members.charAt(i);
                if (member < 64) {
                    low |= 1L << member;
                } else {
                    high |= 1L << (member - 64);
                }
            }
            return new Ascii(low, high);
        }

        boolean has(char unit) {
            long half = unit < 64 ? low : high;
            // A shift takes its count modulo 64.
            return (half >>> unit & 1) != 0;
        }
    }
}

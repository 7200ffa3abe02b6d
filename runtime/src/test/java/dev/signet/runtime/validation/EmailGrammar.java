package dev.signet.runtime.validation;

import java.net.IDN;
import java.util.regex.Pattern;

/** The grammar of Hibernate Validator as expressions, which backtrack: what {@link EmailAddress} must agree with. */
final class EmailGrammar {

    private static final int MAX_LOCAL = 64;
    private static final int MAX_DOMAIN = 255;
    private static final String SYMBOLS = "!#$%&'*+/=?^_`{|}~";
    private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~\u0080-\uFFFF-]+";
    private static final String QUOTED =
            "\"(?:[a-z0-9!#$%&'*.(),<>\\[\\]:; @+/=?^_`{|}~\u0080-\uFFFF-]|\\\\\\\\|\\\\\")+\"";
    private static final String WORD = "(?:" + ATOM + "|" + QUOTED + ")";
    private static final Pattern LOCAL = Pattern.compile(WORD + "(?:\\." + WORD + ")*", Pattern.CASE_INSENSITIVE);
    private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}");

    private EmailGrammar() {}

    static boolean accepts(String address) {
        if (address.isEmpty()) {
            return true;
        }
        int at = address.lastIndexOf('@');
        return at > 0 && at <= MAX_LOCAL && isLocal(address.substring(0, at)) && isDomain(address.substring(at + 1));
    }

    private static boolean isLocal(String text) {
        return LOCAL.matcher(text).matches();
    }

    private static boolean isDomain(String text) {
        if (text.isEmpty() || text.length() > MAX_DOMAIN || text.endsWith(".")) {
            return false;
        }
        if (text.startsWith("[") && text.endsWith("]")) {
            return isLiteral(text.substring(1, text.length() - 1));
        }
        for (String label : text.split("\\.", -1)) {
            if (!isLabel(label)) {
                return false;
            }
        }
        return fitsInAscii(text);
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty()
                && !label.startsWith("-")
                && !label.endsWith("-")
                && label.codePoints().allMatch(EmailGrammar::isLabelCharacter);
    }

    private static boolean isLabelCharacter(int point) {
        boolean alphanumeric = point < 0x80 && Character.isLetterOrDigit(point);
        boolean beyondAscii = point >= 0x80 && point <= 0xFFFF;
        return alphanumeric || beyondAscii || point == '-' || SYMBOLS.indexOf(point) >= 0;
    }

    private static boolean fitsInAscii(String domain) {
        if (domain.chars().allMatch(unit -> unit < 0x80)) {
            return true;
        }
        try {
            return IDN.toASCII(domain).length() <= MAX_DOMAIN;
        } catch (IllegalArgumentException notADomain) {
            return false;
        }
    }

    // "IPv6:" and at most eight groups, one run of zeros shortened to "::".
    private static boolean isLiteral(String text) {
        if (IPV4.matcher(text).matches()) {
            return true;
        }
        if (!text.regionMatches(true, 0, "IPv6:", 0, 5)) {
            return false;
        }
        String groups = text.substring(5);
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

    /** How many groups there are, or -9 where one is none. */
    private static int count(String groups) {
        String[] parts = groups.split(":", -1);
        for (String part : parts) {
            if (part.isEmpty() || part.length() > 4 || !part.chars().allMatch(unit -> Character.digit(unit, 16) >= 0)) {
                return -9;
            }
        }
        return parts.length;
    }
}

package acme;

import dev.signet.runtime.validation.ParallelScan;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link BookApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookApiValidator {
    private static final Violation A_PATTERN = Violation.pattern("a", "draft").in("query");

    private static final Violation B_PATTERN = Violation.pattern("b", "draft|final|gone").in("query");

    private static final Violation C_PATTERN = Violation.pattern("c", "cust_[A-Z0-9]{12}").in("query");

    private static final Violation D_PATTERN = Violation.pattern("d", "[a-z]+(-[a-z]+)*").in("query");

    private static final Violation E_PATTERN = Violation.pattern("e", "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])").in("query");

    private static final Violation F_PATTERN = Violation.pattern("f", "[a-z0-9]([-a-z0-9]*[a-z0-9])?").in("query");

    private static final Violation G_PATTERN = Violation.pattern("g", "[\\p{L} .'-]{1,80}").in("query");

    private static final Violation H_PATTERN = Violation.pattern("h", ".{1,100}").in("query");

    private static final Violation I_PATTERN = Violation.pattern("i", "(a|b)*a(a|b){12}").in("query");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private static final ParallelScan PATTERN = ParallelScan.of(false, "0-1", "13",
    "61 2",
    "61-62 0-1",
    "61-62 3",
    "61-62 4",
    "61-62 5",
    "61-62 6",
    "61-62 7",
    "61-62 8",
    "61-62 9",
    "61-62 10",
    "61-62 11",
    "61-62 12",
    "61-62 13",
    "61-62 ");

    private BookApiValidator() {
    }

    static Violations find(@Nullable String word, @Nullable String words, @Nullable String fixed,
            @Nullable String slug, @Nullable String date, @Nullable String states,
            @Nullable String letters, @Nullable String anything, @Nullable String many) {
        Violations found = Violations.NONE;
        if (word != null && !matchesPattern(word)) {
            found = found.and(A_PATTERN);
        }
        if (words != null && !matchesPattern2(words)) {
            found = found.and(B_PATTERN);
        }
        if (fixed != null && !matchesPattern3(fixed)) {
            found = found.and(C_PATTERN);
        }
        if (slug != null && !matchesPattern4(slug)) {
            found = found.and(D_PATTERN);
        }
        if (date != null && !matchesPattern5(date)) {
            found = found.and(E_PATTERN);
        }
        if (states != null && !matchesPattern6(states)) {
            found = found.and(F_PATTERN);
        }
        if (letters != null && !matchesPattern7(letters)) {
            found = found.and(G_PATTERN);
        }
        if (anything != null && !matchesPattern8(anything)) {
            found = found.and(H_PATTERN);
        }
        if (many != null && !matchesPattern9(many)) {
            found = found.and(I_PATTERN);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations findAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * The whole text is {@code draft}.
     */
    private static boolean matchesPattern(String text) {
        return text.equals("draft");
    }

    /**
     * The whole text is {@code draft|final|gone}.
     */
    private static boolean matchesPattern2(String text) {
        return switch (text) {
            case "draft", "final", "gone" -> true;
            default -> false;
        };
    }

    /**
     * The whole text is {@code cust_[A-Z0-9]{12}}.
     */
    private static boolean matchesPattern3(String text) {
        int length = text.length();
        if (length != 17 || !text.startsWith("cust_")) {
            return false;
        }
        for (int i = 5; i < length; i++) {
            if (!isUpperOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The whole text is {@code [a-z]+(-[a-z]+)*}.
     */
    private static boolean matchesPattern4(String text) {
        int length = text.length();
        if (length < 1) {
            return false;
        }
        int i = 0;
        int begin = i;
        while (i < length && isLower(text.charAt(i))) {
            i++;
        }
        if (i == begin) {
            return false;
        }
        while (i < length && text.charAt(i) == '-') {
            i++;
            int begin2 = i;
            while (i < length && isLower(text.charAt(i))) {
                i++;
            }
            if (i == begin2) {
                return false;
            }
        }
        return i == length;
    }

    /**
     * The whole text is {@code \d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])}.
     */
    private static boolean matchesPattern5(String text) {
        if (text.length() != 10) {
            return false;
        }
        for (int i = 0; i < 4; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        if (text.charAt(4) != '-') {
            return false;
        }
        if (text.charAt(5) == '0') {
            if (!is1To9(text.charAt(6))) {
                return false;
            }
        } else if (text.charAt(5) == '1') {
            if (!is0To2(text.charAt(6))) {
                return false;
            }
        } else {
            return false;
        }
        if (text.charAt(7) != '-') {
            return false;
        }
        if (text.charAt(8) == '0') {
            if (!is1To9(text.charAt(9))) {
                return false;
            }
        } else if (is1To2(text.charAt(8))) {
            if (!isDigit(text.charAt(9))) {
                return false;
            }
        } else if (text.charAt(8) == '3') {
            if (!is0To1(text.charAt(9))) {
                return false;
            }
        } else {
            return false;
        }
        return true;
    }

    /**
     * The whole text is {@code [a-z0-9]([-a-z0-9]*[a-z0-9])?}.
     */
    private static boolean matchesPattern6(String text) {
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            state = switch (state) {
                case 0 -> isLowerOrDigit(c) ? 2 : -1;
                case 1 -> c == '-' ? 1 : isLowerOrDigit(c) ? 2 : -1;
                case 2 -> c == '-' ? 1 : isLowerOrDigit(c) ? 2 : -1;
                default -> -1;
            };
            if (state < 0) {
                return false;
            }
        }
        return state >= 2;
    }

    /**
     * The whole text is {@code [\p{L} .'-]{1,80}}.
     */
    private static boolean matchesPattern7(String text) {
        int length = text.length();
        if (length < 1 || length > 160) {
            return false;
        }
        int i = 0;
        int rounds = 0;
        while (rounds < 80 && i < length && isAllowed(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
            rounds++;
        }
        if (rounds < 1) {
            return false;
        }
        return i == length;
    }

    /**
     * The whole text is {@code .{1,100}}.
     */
    private static boolean matchesPattern8(String text) {
        int length = text.length();
        if (length < 1 || length > 200) {
            return false;
        }
        int i = 0;
        int rounds = 0;
        while (rounds < 100 && i < length && isAllowed2(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
            rounds++;
        }
        if (rounds < 1) {
            return false;
        }
        return i == length;
    }

    /**
     * The whole text is {@code (a|b)*a(a|b){12}}.
     */
    private static boolean matchesPattern9(String text) {
        return PATTERN.matches(text);
    }

    private static boolean isUpperOrDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean is1To9(int c) {
        return c >= '1' && c <= '9';
    }

    private static boolean is0To2(int c) {
        return c >= '0' && c <= '2';
    }

    private static boolean is1To2(int c) {
        return c >= '1' && c <= '2';
    }

    private static boolean is0To1(int c) {
        return c >= '0' && c <= '1';
    }

    private static boolean isLowerOrDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    }

    private static boolean isAllowed(int c) {
        if (c < 0x80) {
            return c == ' ' || c == '\'' || (c >= '-' && c <= '.') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        }
        return (0x3e >>> Character.getType(c) & 1) != 0;
    }

    private static boolean isAllowed2(int c) {
        return c != '\n' && c != '\r' && c != '\u0085' && (c < '\u2028' || c > '\u2029');
    }
}

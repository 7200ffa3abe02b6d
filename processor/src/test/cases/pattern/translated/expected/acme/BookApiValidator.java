package acme;

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
    private static final Violation A_PATTERN = Violation.pattern("a", "\\A[a-z]\\z").in("query");

    private static final Violation B_PATTERN = Violation.pattern("b", "[a-z]*+").in("query");

    private static final Violation C_PATTERN = Violation.pattern("c", "(?i)[a-z]").in("query");

    private static final Violation D_PATTERN = Violation.pattern("d", "(?>a|b)").in("query");

    private static final Violation E_PATTERN = Violation.pattern("e", "[a-z&&[^b]]").in("query");

    private static final Violation F_PATTERN = Violation.pattern("f", "\\p{Alpha}+").in("query");

    private static final Violation G_PATTERN = Violation.pattern("g", "[a[b]]").in("query");

    private static final Violation H_PATTERN = Violation.pattern("h", "\\x{1F600}").in("query");

    private static final Violation I_PATTERN = Violation.pattern("i", "\\pL+").in("query");

    private static final Violation J_PATTERN = Violation.pattern("j", "\\R").in("query");

    private static final Violation K_PATTERN = Violation.pattern("k", "\\Qa.b\\E").in("query");

    private static final Violation L_PATTERN = Violation.pattern("l", "draft|final").in("query");

    private static final Violation M_PATTERN = Violation.pattern("m", "[a-z]+ # a name").in("query");

    private static final Violation N_PATTERN = Violation.pattern("n", "[\\p{IsGreek} -]{1,40}").in("query");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private BookApiValidator() {
    }

    static Violations find(@Nullable String anchors, @Nullable String possessive,
            @Nullable String flag, @Nullable String atomic, @Nullable String intersection,
            @Nullable String javaClass, @Nullable String nested, @Nullable String codePoint,
            @Nullable String shortCategory, @Nullable String lineBreak, @Nullable String quoted,
            @Nullable String flagged, @Nullable String commented, @Nullable String script) {
        Violations found = Violations.NONE;
        if (anchors != null && !matchesPattern(anchors)) {
            found = found.and(A_PATTERN);
        }
        if (possessive != null && !matchesPattern2(possessive)) {
            found = found.and(B_PATTERN);
        }
        if (flag != null && !matchesPattern3(flag)) {
            found = found.and(C_PATTERN);
        }
        if (atomic != null && !matchesPattern4(atomic)) {
            found = found.and(D_PATTERN);
        }
        if (intersection != null && !matchesPattern5(intersection)) {
            found = found.and(E_PATTERN);
        }
        if (javaClass != null && !matchesPattern6(javaClass)) {
            found = found.and(F_PATTERN);
        }
        if (nested != null && !matchesPattern7(nested)) {
            found = found.and(G_PATTERN);
        }
        if (codePoint != null && !matchesPattern8(codePoint)) {
            found = found.and(H_PATTERN);
        }
        if (shortCategory != null && !matchesPattern9(shortCategory)) {
            found = found.and(I_PATTERN);
        }
        if (lineBreak != null && !matchesPattern10(lineBreak)) {
            found = found.and(J_PATTERN);
        }
        if (quoted != null && !matchesPattern11(quoted)) {
            found = found.and(K_PATTERN);
        }
        if (flagged != null && !matchesPattern12(flagged)) {
            found = found.and(L_PATTERN);
        }
        if (commented != null && !matchesPattern13(commented)) {
            found = found.and(M_PATTERN);
        }
        if (script != null && !matchesPattern14(script)) {
            found = found.and(N_PATTERN);
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
     * The whole text is {@code \A[a-z]\z}.
     */
    private static boolean matchesPattern(String text) {
        return text.length() == 1 && isLower(text.charAt(0));
    }

    /**
     * The whole text is {@code [a-z]*+}.
     */
    private static boolean matchesPattern2(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isLower(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The whole text is {@code (?i)[a-z]}.
     */
    private static boolean matchesPattern3(String text) {
        return text.length() == 1 && isLetter(text.charAt(0));
    }

    /**
     * The whole text is {@code (?>a|b)}.
     */
    private static boolean matchesPattern4(String text) {
        return text.length() == 1 && isaTob(text.charAt(0));
    }

    /**
     * The whole text is <code>[a-z&#38;&#38;[^b]]</code>.
     */
    private static boolean matchesPattern5(String text) {
        return text.length() == 1 && isAllowed(text.charAt(0));
    }

    /**
     * The whole text is {@code \p{Alpha}+}.
     */
    private static boolean matchesPattern6(String text) {
        int length = text.length();
        if (length < 1) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The whole text is {@code [a[b]]}.
     */
    private static boolean matchesPattern7(String text) {
        return text.length() == 1 && isaTob(text.charAt(0));
    }

    /**
     * The whole text is {@code \x{1F600}}.
     */
    private static boolean matchesPattern8(String text) {
        return text.equals("\ud83d\ude00");
    }

    /**
     * The whole text is {@code \pL+}.
     */
    private static boolean matchesPattern9(String text) {
        int length = text.length();
        if (length < 1) {
            return false;
        }
        int i = 0;
        do {
            if (i == length || !isAllowed2(text.codePointAt(i))) {
                return false;
            }
            i += Character.charCount(text.codePointAt(i));
        } while (i < length && isAllowed2(text.codePointAt(i)));
        return i == length;
    }

    /**
     * The whole text is {@code \R}.
     */
    private static boolean matchesPattern10(String text) {
        int length = text.length();
        if (length < 1 || length > 2) {
            return false;
        }
        int i = 0;
        if (i < length && text.charAt(i) == '\r') {
            i++;
            if (i < length && text.charAt(i) == '\n') {
                i++;
            }
        } else if (i < length && isAllowed3(text.charAt(i))) {
            i++;
        } else {
            return false;
        }
        return i == length;
    }

    /**
     * The whole text is {@code \Qa.b\E}.
     */
    private static boolean matchesPattern11(String text) {
        return text.equals("a.b");
    }

    /**
     * The whole text is {@code draft|final}, with CASE_INSENSITIVE.
     */
    private static boolean matchesPattern12(String text) {
        if (text.length() != 5) {
            return false;
        }
        if (isAllowed4(text.charAt(0))) {
            if (!isAllowed5(text.charAt(1))
                    || !isAllowed6(text.charAt(2))
                    || !isAllowed7(text.charAt(3))
                    || !isAllowed8(text.charAt(4))) {
                return false;
            }
        } else if (isAllowed7(text.charAt(0))) {
            if (!isAllowed9(text.charAt(1))
                    || !isAllowed10(text.charAt(2))
                    || !isAllowed6(text.charAt(3))
                    || !isAllowed11(text.charAt(4))) {
                return false;
            }
        } else {
            return false;
        }
        return true;
    }

    /**
     * The whole text is {@code [a-z]+ # a name}, with CASE_INSENSITIVE, COMMENTS.
     */
    private static boolean matchesPattern13(String text) {
        int length = text.length();
        if (length < 1) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The whole text is {@code [\p{IsGreek} -]{1,40}}.
     */
    private static boolean matchesPattern14(String text) {
        int length = text.length();
        if (length < 1 || length > 80) {
            return false;
        }
        int i = 0;
        int rounds = 0;
        while (rounds < 40 && i < length && isAllowed12(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
            rounds++;
        }
        if (rounds < 1) {
            return false;
        }
        return i == length;
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isLetter(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isaTob(int c) {
        return c >= 'a' && c <= 'b';
    }

    private static boolean isAllowed(int c) {
        return c == 'a' || (c >= 'c' && c <= 'z');
    }

    private static boolean isAllowed2(int c) {
        if (c < 0x80) {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        }
        return (0x3e >>> Character.getType(c) & 1) != 0;
    }

    private static boolean isAllowed3(int c) {
        return (c >= '\n' && c <= '\u000c') || c == '\u0085' || (c >= '\u2028' && c <= '\u2029');
    }

    private static boolean isAllowed4(int c) {
        return c == 'D' || c == 'd';
    }

    private static boolean isAllowed5(int c) {
        return c == 'R' || c == 'r';
    }

    private static boolean isAllowed6(int c) {
        return c == 'A' || c == 'a';
    }

    private static boolean isAllowed7(int c) {
        return c == 'F' || c == 'f';
    }

    private static boolean isAllowed8(int c) {
        return c == 'T' || c == 't';
    }

    private static boolean isAllowed9(int c) {
        return c == 'I' || c == 'i';
    }

    private static boolean isAllowed10(int c) {
        return c == 'N' || c == 'n';
    }

    private static boolean isAllowed11(int c) {
        return c == 'L' || c == 'l';
    }

    private static boolean isAllowed12(int c) {
        if (c < 0x80) {
            return c == ' ' || c == '-';
        }
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.GREEK;
    }
}

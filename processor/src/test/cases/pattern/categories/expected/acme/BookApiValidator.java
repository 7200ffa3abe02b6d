package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link BookApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookApiValidator {
    private static final Violation A_PATTERN = Violation.pattern("a", "\\p{L}[\\p{Lu}\\P{N}_-]*").in("query");

    private static final Violation B_PATTERN = Violation.pattern("b", "[]a&\\[-]{1,3}(?:x|y)+?").in("query");

    private static final Violation C_PATTERN = Violation.pattern("c", "(?<year>[0-9]{4})(?=-)-\\d\\d\\\\p\\{L\\}").in("query");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private static final Pattern PATTERN = Pattern.compile("(?<year>[0-9]{4})(?=-)-\\d\\d\\\\p\\{L\\}");

    private BookApiValidator() {
    }

    static Violations find(@Nullable String letters, @Nullable String brackets,
            @Nullable String groups) {
        Violations found = Violations.NONE;
        if (letters != null && !matchesPattern(letters)) {
            found = found.and(A_PATTERN);
        }
        if (brackets != null && !matchesPattern2(brackets)) {
            found = found.and(B_PATTERN);
        }
        if (groups != null && !matchesPattern3(groups)) {
            found = found.and(C_PATTERN);
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
     * The whole text is {@code \p{L}[\p{Lu}\P{N}_-]*}.
     */
    private static boolean matchesPattern(String text) {
        int length = text.length();
        if (length < 1) {
            return false;
        }
        int i = 0;
        if (i == length || !isAllowed(text.codePointAt(i))) {
            return false;
        }
        i += Character.charCount(text.codePointAt(i));
        while (i < length && isAllowed2(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i == length;
    }

    /**
     * The whole text is <code>[]a&#38;&#92;[-]&#123;1,3&#125;(?:x|y)+?</code>.
     */
    private static boolean matchesPattern2(String text) {
        int length = text.length();
        if (length < 2) {
            return false;
        }
        int i = 0;
        int begin = i;
        while (i - begin < 3 && i < length && isAllowed3(text.charAt(i))) {
            i++;
        }
        if (i == begin) {
            return false;
        }
        if (length - i < 1) {
            return false;
        }
        for (; i < length; i++) {
            if (!isxToy(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The whole text is <code>(?&#60;year&#62;[0-9]&#123;4&#125;)(?=-)-&#92;d&#92;d&#92;&#92;p&#92;&#123;L&#92;&#125;</code>.
     */
    private static boolean matchesPattern3(String text) {
        return PATTERN.matcher(text).matches();
    }

    private static boolean isAllowed(int c) {
        if (c < 0x80) {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        }
        return (0x3e >>> Character.getType(c) & 1) != 0;
    }

    private static boolean isAllowed2(int c) {
        if (c < 0x80) {
            return c < '0' || c > '9';
        }
        return (0x7ffdf1ff >>> Character.getType(c) & 1) != 0;
    }

    private static boolean isAllowed3(int c) {
        return c == '&' || c == '-' || c == '[' || c == ']' || c == 'a';
    }

    private static boolean isxToy(int c) {
        return c >= 'x' && c <= 'y';
    }
}

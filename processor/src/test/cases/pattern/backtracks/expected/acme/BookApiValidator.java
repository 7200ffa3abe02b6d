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
    private static final Violation A_PATTERN = Violation.pattern("a", "(?=.*\\d)[a-z\\d]{8,64}").in("query");

    private static final Violation B_PATTERN = Violation.pattern("b", "(['\\\"])[^'\\\"]*\\1").in("query");

    private static final Violation C_PATTERN = Violation.pattern("c", "\\b.+\\b").in("query");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private static final Violation A_PATTERN_2 = Violation.pattern("a", "(?!x)[a-z]{1,8}").in("query");

    private static final Pattern PATTERN = Pattern.compile("(?=.*\\d)[a-z\\d]{8,64}");

    private static final Pattern PATTERN2 = Pattern.compile("(['\\\"])[^'\\\"]*\\1");

    private static final Pattern PATTERN3 = Pattern.compile("\\b.+\\b");

    private static final Pattern PATTERN4 = Pattern.compile("(?!x)[a-z]{1,8}");

    private BookApiValidator() {
    }

    static Violations find(@Nullable String lookAhead, @Nullable String backReference,
            @Nullable String boundary) {
        Violations found = Violations.NONE;
        if (lookAhead != null && !matchesPattern(lookAhead)) {
            found = found.and(A_PATTERN);
        }
        if (backReference != null && !matchesPattern2(backReference)) {
            found = found.and(B_PATTERN);
        }
        if (boundary != null && !matchesPattern3(boundary)) {
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

    static Violations kept(@Nullable String lookAhead) {
        Violations found = Violations.NONE;
        if (lookAhead != null && !matchesPattern4(lookAhead)) {
            found = found.and(A_PATTERN_2);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations keptAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * The whole text is {@code (?=.*\d)[a-z\d]{8,64}}.
     */
    private static boolean matchesPattern(String text) {
        return PATTERN.matcher(text).matches();
    }

    /**
     * The whole text is {@code (['\"])[^'\"]*\1}.
     */
    private static boolean matchesPattern2(String text) {
        return PATTERN2.matcher(text).matches();
    }

    /**
     * The whole text is {@code \b.+\b}.
     */
    private static boolean matchesPattern3(String text) {
        return PATTERN3.matcher(text).matches();
    }

    /**
     * The whole text is {@code (?!x)[a-z]{1,8}}.
     */
    private static boolean matchesPattern4(String text) {
        return PATTERN4.matcher(text).matches();
    }
}

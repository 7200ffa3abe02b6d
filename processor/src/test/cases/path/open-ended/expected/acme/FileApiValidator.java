package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link FileApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class FileApiValidator {
    private static final Violation PATH_PATTERN = Violation.pattern("path", ".+").in("path");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private static final Violation PATH_PATTERN_2 = Violation.pattern("path", "[^.]+").in("path");

    private FileApiValidator() {
    }

    static Violations read(@Nullable String path) {
        Violations found = Violations.NONE;
        if (path != null && !matchesPattern(path)) {
            found = found.and(PATH_PATTERN);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations readAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations sizeAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    static Violations picture(@Nullable String path) {
        Violations found = Violations.NONE;
        if (path != null && !matchesPattern2(path)) {
            found = found.and(PATH_PATTERN_2);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations pictureAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * The whole text is {@code .+}.
     */
    private static boolean matchesPattern(String text) {
        int length = text.length();
        if (length < 1) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!isAllowed(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The whole text is {@code [^.]+}.
     */
    private static boolean matchesPattern2(String text) {
        int length = text.length();
        if (length < 1) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) == '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(int c) {
        return c != '\n' && c != '\r' && c != '\u0085' && (c < '\u2028' || c > '\u2029');
    }
}

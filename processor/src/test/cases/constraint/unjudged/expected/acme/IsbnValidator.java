package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link BookApi.Isbn}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class IsbnValidator {
    private static final Violation DIGITS_PATTERN = Violation.pattern("/digits", "[0-9]{13}");

    private IsbnValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String digits) {
        Violations found = Violations.NONE;
        if (digits != null && !matchesPattern(digits)) {
            found = found.and(DIGITS_PATTERN);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(BookApi.Isbn value) {
        return judge(value.digits());
    }

    /**
     * The whole text is {@code [0-9]{13}}.
     */
    private static boolean matchesPattern(String text) {
        int length = text.length();
        if (length != 13) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}

package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Book}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookValidator {
    private static final Violation TITLE_REQUIRED = Violation.required("/title");

    private static final Violation ISBN_PATTERN = Violation.pattern("/isbn", "[0-9-]+");

    private BookValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String title, @Nullable String isbn,
            Book. @Nullable Author author) {
        Violations found = Violations.NONE;
        if (title == null) {
            found = found.and(TITLE_REQUIRED);
        }
        if (isbn != null && !matchesPattern(isbn)) {
            found = found.and(ISBN_PATTERN);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Book value) {
        return judge(value.title(), value.isbn(), value.author());
    }

    /**
     * The whole text is {@code [0-9-]+}.
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

    private static boolean isAllowed(int c) {
        return c == '-' || (c >= '0' && c <= '9');
    }
}

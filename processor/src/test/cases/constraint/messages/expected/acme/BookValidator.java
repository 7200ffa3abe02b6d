package acme;

import dev.signet.runtime.validation.Checks;
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
    private static final Violation TITLE_SIZE = Violation.size("/title", 0, 100).saying("{book.title}");

    private static final Violation TITLE_REQUIRED = Violation.required("/title").saying("{book.untitled}");

    private static final Violation AUTHOR_SIZE = Violation.size("/author", 2, 40).saying("{min} to {max} characters, not \\{more\\}");

    private static final Violation AUTHOR_REQUIRED = Violation.required("/author");

    private static final Violation PRICE_PATTERN = Violation.pattern("/price", "[0-9]+").saying("costs \\${price}");

    private static final Violation PRICE_REQUIRED = Violation.required("/price");

    private static final Violation GENRE_NOT_BLANK = Violation.notBlank("/genre").saying("a genre, please");

    private static final Violation GENRE_REQUIRED = Violation.required("/genre").saying("a genre, please");

    private BookValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String title, @Nullable String author, @Nullable String price,
            @Nullable String genre) {
        Violations found = Violations.NONE;
        if (title == null) {
            found = found.and(TITLE_REQUIRED);
        } else {
            if (!Checks.size(title, 0, 100)) {
                found = found.and(TITLE_SIZE);
            }
        }
        if (author == null) {
            found = found.and(AUTHOR_REQUIRED);
        } else {
            if (!Checks.size(author, 2, 40)) {
                found = found.and(AUTHOR_SIZE);
            }
        }
        if (price == null) {
            found = found.and(PRICE_REQUIRED);
        } else {
            if (!matchesPattern(price)) {
                found = found.and(PRICE_PATTERN);
            }
        }
        if (genre == null) {
            found = found.and(GENRE_REQUIRED);
        } else {
            if (!Checks.notBlank(genre)) {
                found = found.and(GENRE_NOT_BLANK);
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Book value) {
        return judge(value.title(), value.author(), value.price(), value.genre());
    }

    /**
     * The whole text is {@code [0-9]+}.
     */
    private static boolean matchesPattern(String text) {
        int length = text.length();
        if (length < 1) {
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

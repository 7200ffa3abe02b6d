package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Book.Chapter}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookChapterValidator {
    private static final Violation TITLE_NOT_BLANK = Violation.notBlank("/title");

    private static final Violation TITLE_REQUIRED = Violation.required("/title");

    private static final Violation FROM_MIN = Violation.min("/from", 1L);

    private BookChapterValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String title, int from) {
        Violations found = Violations.NONE;
        if (title == null) {
            found = found.and(TITLE_REQUIRED);
        } else {
            if (!Checks.notBlank(title)) {
                found = found.and(TITLE_NOT_BLANK);
            }
        }
        if (from < 1L) {
            found = found.and(FROM_MIN);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Book.Chapter value) {
        return judge(value.title(), value.from());
    }
}

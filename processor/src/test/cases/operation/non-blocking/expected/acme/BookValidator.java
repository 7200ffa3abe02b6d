package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link BookApi.Book}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookValidator {
    private static final Violation TITLE_SIZE = Violation.size("/title", 0, 80);

    private static final Violation TITLE_REQUIRED = Violation.required("/title");

    private BookValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String title) {
        Violations found = Violations.NONE;
        if (title == null) {
            found = found.and(TITLE_REQUIRED);
        } else {
            if (!Checks.size(title, 0, 80)) {
                found = found.and(TITLE_SIZE);
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(BookApi.Book value) {
        return judge(value.title());
    }
}

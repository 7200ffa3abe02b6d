package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;

/**
 * Judges a {@link BookApi.Book}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookValidator {
    private BookValidator() {
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(BookApi.Book value) {
        Violations found = Violations.NONE;
        String title = value.title();
        if (title == null) {
            found = found.and(Violation.required("/title"));
        }
        return found;
    }
}

package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;

/**
 * Judges a {@link BookLent.Copy}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookLentCopyValidator {
    private BookLentCopyValidator() {
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(BookLent.Copy value) {
        Violations found = Violations.NONE;
        String shelf = value.shelf();
        if (shelf == null) {
            found = found.and(Violation.required("/shelf"));
        }
        return found;
    }
}

package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link BookLent.Copy}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookLentCopyValidator {
    private static final Violation SHELF_REQUIRED = Violation.required("/shelf");

    private BookLentCopyValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String shelf, int number) {
        Violations found = Violations.NONE;
        if (shelf == null) {
            found = found.and(SHELF_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(BookLent.Copy value) {
        return judge(value.shelf(), value.number());
    }
}

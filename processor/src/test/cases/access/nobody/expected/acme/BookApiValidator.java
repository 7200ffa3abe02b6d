package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link BookApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookApiValidator {
    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private static final Violation ISBN_NOT_BLANK = Violation.notBlank("isbn").in("path");

    private BookApiValidator() {
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations addAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    static Violations remove(@Nullable String isbn) {
        Violations found = Violations.NONE;
        if (isbn != null && !Checks.notBlank(isbn)) {
            found = found.and(ISBN_NOT_BLANK);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations removeAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }
}

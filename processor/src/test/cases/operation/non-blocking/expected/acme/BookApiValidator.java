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

    private static final Violation ISBN_SIZE = Violation.size("isbn", 0, 13).in("path");

    private BookApiValidator() {
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations findAnswer(BookApi. @Nullable Book answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(BookValidator.validate(answer));
        }
        return found;
    }

    static Violations replace(@Nullable String isbn) {
        Violations found = Violations.NONE;
        if (isbn != null && !Checks.size(isbn, 0, 13)) {
            found = found.and(ISBN_SIZE);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations replaceAnswer(BookApi. @Nullable Book answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(BookValidator.validate(answer));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations tagAnswer(BookApi. @Nullable Book answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(BookValidator.validate(answer));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations shelfAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }
}

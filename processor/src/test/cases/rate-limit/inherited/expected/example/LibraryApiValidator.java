package example;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link LibraryApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class LibraryApiValidator {
    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private LibraryApiValidator() {
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations hoursAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations booksAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations loansAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }
}

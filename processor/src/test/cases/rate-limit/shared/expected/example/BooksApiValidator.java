package example;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link BooksApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BooksApiValidator {
    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private BooksApiValidator() {
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations findAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations countAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations searchAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations shelvesAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }
}

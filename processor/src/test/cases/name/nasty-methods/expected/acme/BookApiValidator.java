package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;

/**
 * Judges the arguments of {@link BookApi}'s operations.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookApiValidator {
    private BookApiValidator() {
    }

    static Violations api(int x) {
        Violations found = Violations.NONE;
        if (x < 1L) {
            found = found.and(Violation.min("x", 1L).in("query"));
        }
        return found;
    }

    static Violations guard(int x) {
        Violations found = Violations.NONE;
        if (x < 1L) {
            found = found.and(Violation.min("x", 1L).in("query"));
        }
        return found;
    }
}

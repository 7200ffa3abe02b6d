package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges the arguments of {@link BookApi}'s operations.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookApiValidator {
    private BookApiValidator() {
    }

    static Violations list(@Nullable String shelf, int limit) {
        Violations found = Violations.NONE;
        if (shelf != null && !Checks.size(shelf, 0, 20)) {
            found = found.and(Violation.size("shelf", 0, 20).in("cookie"));
        }
        if (limit > 100L) {
            found = found.and(Violation.max("limit", 100L).in("cookie"));
        }
        return found;
    }
}

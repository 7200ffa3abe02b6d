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

    static Violations list(@Nullable String name) {
        Violations found = Violations.NONE;
        if (name != null && !Checks.size(name, 0, 20)) {
            found = found.and(Violation.size("Books", 0, 20).in("query"));
        }
        return found;
    }
}

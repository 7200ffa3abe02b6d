package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges the arguments of {@link NoteApi}'s operations.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class NoteApiValidator {
    private NoteApiValidator() {
    }

    static Violations rename(@Nullable String title) {
        Violations found = Violations.NONE;
        if (title != null && !Checks.notBlank(title)) {
            found = found.and(Violation.notBlank(""));
        }
        return found;
    }

    static Violations rank(int rank) {
        Violations found = Violations.NONE;
        if (rank > 10L) {
            found = found.and(Violation.max("", 10L));
        }
        return found;
    }
}

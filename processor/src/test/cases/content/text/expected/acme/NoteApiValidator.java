package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link NoteApi}'s operations take and answer.
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

    /**
     * What the operation returned, before it is sent.
     */
    static Violations renameAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(Violation.required(""));
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

    /**
     * What the operation returned, before it is sent.
     */
    static Violations feelAnswer(@Nullable Mood answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(Violation.required(""));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations changedAnswer(@Nullable OffsetDateTime answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(Violation.required(""));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations pageAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(Violation.required(""));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations signAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(Violation.required(""));
        }
        return found;
    }
}

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
    private static final Violation WHOLE_NOT_BLANK = Violation.notBlank("");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private static final Violation WHOLE_MAX = Violation.max("", 10L);

    private NoteApiValidator() {
    }

    static Violations rename(@Nullable String title) {
        Violations found = Violations.NONE;
        if (title != null && !Checks.notBlank(title)) {
            found = found.and(WHOLE_NOT_BLANK);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations renameAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    static Violations rank(int rank) {
        Violations found = Violations.NONE;
        if (rank > 10L) {
            found = found.and(WHOLE_MAX);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations feelAnswer(@Nullable Mood answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations changedAnswer(@Nullable OffsetDateTime answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations pageAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations signAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }
}

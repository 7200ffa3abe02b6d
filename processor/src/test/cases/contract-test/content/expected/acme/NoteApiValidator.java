package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link NoteApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class NoteApiValidator {
    private static final Violation WHOLE_SIZE = Violation.size("", 0, 20);

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private static final Violation NAME_SIZE = Violation.size("name", 1, Integer.MAX_VALUE).in("form");

    private NoteApiValidator() {
    }

    static Violations rename(@Nullable String title) {
        Violations found = Violations.NONE;
        if (title != null && !Checks.size(title, 0, 20)) {
            found = found.and(WHOLE_SIZE);
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

    /**
     * What the operation returned, before it is sent.
     */
    static Violations scanAnswer(NoteApi. @Nullable Note answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(NoteValidator.validate(answer));
        }
        return found;
    }

    static Violations fill(@Nullable String name) {
        Violations found = Violations.NONE;
        if (name != null && !Checks.size(name, 1, Integer.MAX_VALUE)) {
            found = found.and(NAME_SIZE);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations listAnswer(NoteApi. @Nullable Note answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(NoteValidator.validate(answer));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations coverAnswer(byte @Nullable [] answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }
}

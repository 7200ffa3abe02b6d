package example;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.io.InputStream;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link NotesApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class NotesApiValidator {
    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private static final Violation WHOLE_SIZE = Violation.size("", 0, 9);

    private static final Violation WHOLE_SIZE_2 = Violation.size("", 0, 100);

    private NotesApiValidator() {
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations readAnswer(NotesApi. @Nullable Note answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations writeAnswer(NotesApi. @Nullable Note answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations draftAnswer(NotesApi. @Nullable Note answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations tagAnswer(@Nullable List<String> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        } else {
            if (!Checks.size(answer, 0, 9)) {
                found = found.and(WHOLE_SIZE);
            }
            for (int i = 0; i < answer.size(); i++) {
                String element = answer.get(i);
                if (element != null && !Checks.size(element, 0, 20)) {
                    found = found.and(Violation.size("/" + i, 0, 20));
                }
            }
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations rateAnswer(@Nullable Integer answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations titleAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        } else {
            if (!Checks.size(answer, 0, 100)) {
                found = found.and(WHOLE_SIZE_2);
            }
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations drawAnswer(@Nullable InputStream answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }
}

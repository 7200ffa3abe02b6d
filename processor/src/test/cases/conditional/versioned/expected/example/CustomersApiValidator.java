package example;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link CustomersApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class CustomersApiValidator {
    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private CustomersApiValidator() {
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations enrolAnswer(@Nullable Customer answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(CustomerValidator.validate(answer));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations findAnswer(@Nullable Customer answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(CustomerValidator.validate(answer));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations renameAnswer(@Nullable Customer answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(CustomerValidator.validate(answer));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations mergeAnswer(@Nullable Customer answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(CustomerValidator.validate(answer));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations nameAnswer(@Nullable Name answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(NameValidator.validate(answer));
        }
        return found;
    }
}

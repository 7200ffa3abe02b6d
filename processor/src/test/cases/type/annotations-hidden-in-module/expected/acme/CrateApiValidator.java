package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import shop.Crate;
import shop.Weight;

/**
 * Judges what {@link CrateApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class CrateApiValidator {
    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private CrateApiValidator() {
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations findAnswer(@Nullable Crate answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations weighAnswer(@Nullable Weight answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }
}

package acme;

import dev.signet.processor.shipped.Crate;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

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
    static Violations addAnswer(@Nullable Crate answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(CrateValidator.validate(answer));
        }
        return found;
    }
}

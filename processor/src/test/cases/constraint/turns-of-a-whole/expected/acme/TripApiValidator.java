package acme;

import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link TripApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class TripApiValidator {
    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private TripApiValidator() {
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations planAnswer(@Nullable Trip answer, ValidationContext context) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(TripValidator.validate(answer, context));
        }
        return found;
    }
}

package acme;

import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;

/**
 * Judges a {@link Pet}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PetValidator {
    private PetValidator() {
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Pet value) {
        if (value instanceof Pet.Cat branch) {
            return PetCatValidator.validate(branch);
        }
        return Violations.NONE;
    }
}

package acme;

import dev.signet.runtime.validation.Ancestors;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;

/**
 * Judges a {@link Part.Tool}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PartToolValidator {
    private PartToolValidator() {
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Part.Tool value) {
        return validate(value, Ancestors.NONE);
    }

    /**
     * The same for a value inside others, which are judged already.
     */
    static Violations validate(Part.Tool value, Ancestors here) {
        if (value instanceof Part.Tool.Hand branch) {
            return PartToolHandValidator.validate(branch);
        }
        if (value instanceof Part.Tool.Machine branch) {
            return PartToolMachineValidator.validate(branch, here);
        }
        return Violations.NONE;
    }
}

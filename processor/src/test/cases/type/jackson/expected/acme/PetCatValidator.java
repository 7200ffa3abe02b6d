package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Pet.Cat}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PetCatValidator {
    private static final Violation CLAWS_REQUIRED = Violation.required("/claws");

    private PetCatValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String petType, @Nullable Integer claws) {
        Violations found = Violations.NONE;
        if (claws == null) {
            found = found.and(CLAWS_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Pet.Cat value) {
        return judge(value.getPetType(), value.getClaws());
    }
}

package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Owner}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OwnerValidator {
    private static final Violation NAME_REQUIRED = Violation.required("/name");

    private OwnerValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String name, int pets) {
        Violations found = Violations.NONE;
        if (name == null) {
            found = found.and(NAME_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Owner value) {
        Violations found = Violations.NONE;
        String name = value.getName();
        if (name == null) {
            found = found.and(NAME_REQUIRED);
        }
        return found;
    }
}

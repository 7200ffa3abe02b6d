package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link BookApi.Inner}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class InnerValidator {
    private InnerValidator() {
    }

    /**
     * Judges the components before there is a value; the records among them were judged when they were read.
     */
    static Violations validate(@Nullable String value, int i_, @Nullable String in,
            @Nullable String found_) {
        Violations found = Violations.NONE;
        if (value == null) {
            found = found.and(Violation.required("/value"));
        } else {
            if (!Checks.notBlank(value)) {
                found = found.and(Violation.notBlank("/value"));
            }
        }
        return found;
    }
}

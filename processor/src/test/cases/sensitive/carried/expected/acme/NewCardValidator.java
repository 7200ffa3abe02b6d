package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link CardApi.NewCard}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class NewCardValidator {
    private static final Violation NUMBER_NOT_BLANK = Violation.notBlank("/number");

    private static final Violation NUMBER_REQUIRED = Violation.required("/number");

    private NewCardValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String number, CardApi. @Nullable Pin pin,
            @Nullable String label) {
        Violations found = Violations.NONE;
        if (number == null) {
            found = found.and(NUMBER_REQUIRED);
        } else {
            if (!Checks.notBlank(number)) {
                found = found.and(NUMBER_NOT_BLANK);
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(CardApi.NewCard value) {
        return judge(value.number(), value.pin(), value.label());
    }
}

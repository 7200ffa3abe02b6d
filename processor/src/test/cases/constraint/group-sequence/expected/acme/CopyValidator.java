package acme;

import dev.signet.runtime.validation.Moments;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Copy}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class CopyValidator {
    private static final Violation NUMBER_REQUIRED = Violation.required("/number");

    private static final Violation NUMBER_MAX = Violation.max("/number", 9L);

    private static final Violation BOUGHT_PAST = Violation.past("/bought");

    private CopyValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     * Each turn is judged where nothing was found before it.
     */
    static Violations judge(@Nullable Integer number) {
        Violations found = Violations.NONE;
        if (number == null) {
            found = found.and(NUMBER_REQUIRED);
        }
        if (found.isEmpty()) {
            if (number != null && number > 9L) {
                found = found.and(NUMBER_MAX);
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Copy value, ValidationContext context) {
        Violations found = Violations.NONE;
        Integer number = value.getNumber();
        LocalDate bought = value.getBought();
        if (number == null) {
            found = found.and(NUMBER_REQUIRED);
        }
        if (found.isEmpty()) {
            if (number != null && number > 9L) {
                found = found.and(NUMBER_MAX);
            }
            if (bought != null && Moments.compared(bought, context.clock()) >= 0) {
                found = found.and(BOUGHT_PAST);
            }
        }
        return found;
    }
}

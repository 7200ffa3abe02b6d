package example;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Order}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderPlacedValidator {
    private static final Violation NUMBER_REQUIRED = Violation.required("/number");

    private OrderPlacedValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String item, @Nullable String number) {
        Violations found = Violations.NONE;
        if (number == null) {
            found = found.and(NUMBER_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Order value) {
        return judge(value.item(), value.number());
    }
}

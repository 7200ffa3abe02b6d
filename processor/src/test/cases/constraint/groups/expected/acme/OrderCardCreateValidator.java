package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;

/**
 * Judges a {@link Order.Card}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderCardCreateValidator {
    private static final Violation DIGITS_MAX = Violation.max("/digits", 5L);

    private OrderCardCreateValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(int digits) {
        Violations found = Violations.NONE;
        if (digits > 5L) {
            found = found.and(DIGITS_MAX);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Order.Card value) {
        return judge(value.digits());
    }
}

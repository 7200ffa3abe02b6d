package acme;

import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;

/**
 * Judges a {@link Order.Payment}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderPaymentCreateValidator {
    private OrderPaymentCreateValidator() {
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Order.Payment value) {
        if (value instanceof Order.Card branch) {
            return OrderCardCreateValidator.validate(branch);
        }
        return Violations.NONE;
    }
}

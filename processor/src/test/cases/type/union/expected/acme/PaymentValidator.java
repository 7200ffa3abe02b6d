package acme;

import dev.signet.runtime.validation.Ancestors;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;

/**
 * Judges a {@link PaymentApi.Payment}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PaymentValidator {
    private PaymentValidator() {
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(PaymentApi.Payment value) {
        return validate(value, Ancestors.NONE);
    }

    /**
     * The same for a value inside others, which are judged already.
     */
    static Violations validate(PaymentApi.Payment value, Ancestors here) {
        if (value instanceof PaymentApi.Card branch) {
            return CardValidator.validate(branch);
        }
        if (value instanceof PaymentApi.BankTransfer branch) {
            return BankTransferValidator.validate(branch);
        }
        if (value instanceof PaymentApi.Cheque branch) {
            return ChequeValidator.validate(branch, here);
        }
        return Violations.NONE;
    }
}

package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link PaymentApi.BankTransfer}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BankTransferValidator {
    private static final Violation IBAN_REQUIRED = Violation.required("/iban");

    private BankTransferValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String iban) {
        Violations found = Violations.NONE;
        if (iban == null) {
            found = found.and(IBAN_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(PaymentApi.BankTransfer value) {
        return judge(value.iban());
    }
}

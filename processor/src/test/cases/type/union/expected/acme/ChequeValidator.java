package acme;

import dev.signet.runtime.validation.Ancestors;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link PaymentApi.Cheque}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ChequeValidator {
    private ChequeValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String kind, PaymentApi. @Nullable Payment deposit) {
        Violations found = Violations.NONE;
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(PaymentApi.Cheque value) {
        return validate(value, Ancestors.NONE);
    }

    /**
     * The same for a value inside others, which are judged already.
     */
    static Violations validate(PaymentApi.Cheque value, Ancestors above) {
        if (above.include(value)) {
            return Violations.NONE;
        }
        Ancestors here = above.and(value);
        Violations found = judge(value.kind(), value.deposit());
        PaymentApi.Payment deposit = value.deposit();
        if (deposit != null) {
            found = found.and(PaymentValidator.validate(deposit, here).below("deposit"));
        }
        return found;
    }
}

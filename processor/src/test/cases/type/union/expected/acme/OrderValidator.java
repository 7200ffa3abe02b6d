package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link PaymentApi.Order}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderValidator {
    private static final Violation PAYMENT_REQUIRED = Violation.required("/payment");

    private OrderValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(PaymentApi. @Nullable Payment payment,
            @Nullable List<PaymentApi.Payment> more) {
        Violations found = Violations.NONE;
        if (payment == null) {
            found = found.and(PAYMENT_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(PaymentApi.Order value) {
        Violations found = judge(value.payment(), value.more());
        PaymentApi.Payment payment = value.payment();
        if (payment != null) {
            found = found.and(PaymentValidator.validate(payment).below("payment"));
        }
        List<PaymentApi.Payment> more = value.more();
        if (more != null) {
            for (int i = 0; i < more.size(); i++) {
                PaymentApi.Payment element = more.get(i);
                if (element != null) {
                    found = found.and(PaymentValidator.validate(element).below("more", i));
                }
            }
        }
        return found;
    }
}

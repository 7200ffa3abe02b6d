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
    private OrderValidator() {
    }

    /**
     * Judges the components before there is a value; the records among them were judged when they were read.
     */
    static Violations validate(PaymentApi. @Nullable Payment payment,
            @Nullable List<PaymentApi.Payment> more) {
        Violations found = Violations.NONE;
        if (payment == null) {
            found = found.and(Violation.required("/payment"));
        }
        return found;
    }
}

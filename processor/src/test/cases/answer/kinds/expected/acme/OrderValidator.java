package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Judges a {@link Order}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderValidator {
    private OrderValidator() {
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Order value) {
        Violations found = Violations.NONE;
        UUID orderId = value.orderId();
        if (orderId == null) {
            found = found.and(Violation.required("/order-id"));
        }
        List<OrderLine> orderLines = value.orderLines();
        if (orderLines != null) {
            for (int i = 0; i < orderLines.size(); i++) {
                OrderLine element = orderLines.get(i);
                if (element != null) {
                    found = found.and(OrderLineValidator.validate(element).below(i).below("order-lines"));
                }
            }
        }
        return found;
    }
}

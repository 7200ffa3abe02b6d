package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Order}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderValidator {
    private static final Violation ORDER_ID_REQUIRED = Violation.required("/order-id");

    private OrderValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable UUID orderId, @Nullable List<OrderLine> orderLines,
            Optional<Instant> paidAt, @Nullable OrderState state) {
        Violations found = Violations.NONE;
        if (orderId == null) {
            found = found.and(ORDER_ID_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Order value) {
        Violations found = judge(value.orderId(), value.orderLines(), value.paidAt(),
                value.state());
        List<OrderLine> orderLines = value.orderLines();
        if (orderLines != null) {
            for (int i = 0; i < orderLines.size(); i++) {
                OrderLine element = orderLines.get(i);
                if (element != null) {
                    found = found.and(OrderLineValidator.validate(element).below("order-lines", i));
                }
            }
        }
        return found;
    }
}

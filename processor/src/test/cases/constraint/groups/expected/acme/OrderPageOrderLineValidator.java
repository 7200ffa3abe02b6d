package acme;

import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Order.Page}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderPageOrderLineValidator {
    private OrderPageOrderLineValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(Order. @Nullable Line content) {
        Violations found = Violations.NONE;
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Order.Page<Order.Line> value) {
        Violations found = judge(value.content());
        Order.Line content = value.content();
        if (content != null) {
            found = found.and(OrderLineValidator.validate(content).below("content"));
        }
        return found;
    }
}

package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Order.Page}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderPageOrderLineCreateValidator {
    private static final Violation CONTENT_REQUIRED = Violation.required("/content");

    private OrderPageOrderLineCreateValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(Order. @Nullable Line content) {
        Violations found = Violations.NONE;
        if (content == null) {
            found = found.and(CONTENT_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Order.Page<Order.Line> value) {
        Violations found = judge(value.content());
        Order.Line content = value.content();
        if (content != null) {
            found = found.and(OrderLineCreateValidator.validate(content).below("content"));
        }
        return found;
    }
}

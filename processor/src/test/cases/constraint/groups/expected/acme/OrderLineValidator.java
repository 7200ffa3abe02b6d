package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Order.Line}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderLineValidator {
    private static final Violation SKU_REQUIRED = Violation.required("/sku");

    private OrderLineValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(int quantity, @Nullable String sku) {
        Violations found = Violations.NONE;
        if (sku == null) {
            found = found.and(SKU_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Order.Line value) {
        return judge(value.quantity(), value.sku());
    }
}

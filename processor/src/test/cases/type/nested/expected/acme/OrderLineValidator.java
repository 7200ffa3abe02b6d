package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link ShopApi.Order.Line}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderLineValidator {
    private OrderLineValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String item, int count, ShopApi. @Nullable Colour colour) {
        Violations found = Violations.NONE;
        if (item == null) {
            found = found.and(Violation.required("/item"));
        } else {
            if (!Checks.notBlank(item)) {
                found = found.and(Violation.notBlank("/item"));
            }
        }
        if (count < 1L) {
            found = found.and(Violation.min("/count", 1L));
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(ShopApi.Order.Line value) {
        return judge(value.item(), value.count(), value.colour());
    }
}

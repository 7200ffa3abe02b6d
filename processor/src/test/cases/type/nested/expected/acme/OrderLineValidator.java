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
    private static final Violation ITEM_NOT_BLANK = Violation.notBlank("/item");

    private static final Violation ITEM_REQUIRED = Violation.required("/item");

    private static final Violation COUNT_MIN = Violation.min("/count", 1L);

    private OrderLineValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String item, int count, ShopApi. @Nullable Colour colour) {
        Violations found = Violations.NONE;
        if (item == null) {
            found = found.and(ITEM_REQUIRED);
        } else {
            if (!Checks.notBlank(item)) {
                found = found.and(ITEM_NOT_BLANK);
            }
        }
        if (count < 1L) {
            found = found.and(COUNT_MIN);
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

package example;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Order}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderValidator {
    private static final Violation ITEM_SIZE = Violation.size("/item", 0, 9);

    private static final Violation ITEM_REQUIRED = Violation.required("/item");

    private OrderValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String item, @Nullable String number) {
        Violations found = Violations.NONE;
        if (item == null) {
            found = found.and(ITEM_REQUIRED);
        } else {
            if (!Checks.size(item, 0, 9)) {
                found = found.and(ITEM_SIZE);
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Order value) {
        return judge(value.item(), value.number());
    }
}

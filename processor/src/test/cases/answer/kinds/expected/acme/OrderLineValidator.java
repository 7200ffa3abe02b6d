package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link OrderLine}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
final class OrderLineValidator {
    private OrderLineValidator() {
    }

    /**
     * Judges the value and what it holds.
     */
    static Violations validate(OrderLine value) {
        return components(value.item(), value.howMany());
    }

    /**
     * Judges the components before there is a value, without what they hold.
     */
    static Violations components(@Nullable String item, int howMany) {
        Violations found = Violations.NONE;
        if (item == null) {
            found = found.and(Violation.required("/item"));
        } else {
            if (!Checks.notBlank(item)) {
                found = found.and(Violation.notBlank("/item"));
            }
        }
        return found;
    }
}

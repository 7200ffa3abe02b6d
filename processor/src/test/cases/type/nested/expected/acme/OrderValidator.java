package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link ShopApi.Order}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
final class OrderValidator {
    private OrderValidator() {
    }

    /**
     * Judges the value and what it holds.
     */
    static Violations validate(ShopApi.Order value) {
        Violations found = components(value.lines(), value.address(), value.billing());
        if (value.lines() != null) {
            for (int i = 0; i < value.lines().size(); i++) {
                ShopApi.Order.Line element = value.lines().get(i);
                if (element != null) {
                    found = found.and(OrderLineValidator.validate(element).below("lines", i));
                }
            }
        }
        if (value.address() != null) {
            found = found.and(AddressValidator.validate(value.address()).below("address"));
        }
        if (value.billing() != null) {
            if (value.billing().isPresent()) {
                found = found.and(AddressValidator.validate(value.billing().get()).below("billing"));
            }
        }
        return found;
    }

    /**
     * Judges the components before there is a value, without what they hold.
     */
    static Violations components(@Nullable List<ShopApi.Order.Line> lines,
            ShopApi. @Nullable Address address, Optional<ShopApi.Address> billing) {
        Violations found = Violations.NONE;
        if (lines == null) {
            found = found.and(Violation.required("/lines"));
        } else {
            if (lines.isEmpty()) {
                found = found.and(Violation.notEmpty("/lines"));
            }
        }
        return found;
    }
}

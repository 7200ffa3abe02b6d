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
@SuppressWarnings({"deprecation", "removal"})
final class OrderValidator {
    private static final Violation LINES_NOT_EMPTY = Violation.notEmpty("/lines");

    private static final Violation LINES_REQUIRED = Violation.required("/lines");

    private OrderValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable List<ShopApi.Order.Line> lines,
            ShopApi. @Nullable Address address, Optional<ShopApi.Address> billing) {
        Violations found = Violations.NONE;
        if (lines == null) {
            found = found.and(LINES_REQUIRED);
        } else {
            if (lines.isEmpty()) {
                found = found.and(LINES_NOT_EMPTY);
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(ShopApi.Order value) {
        Violations found = judge(value.lines(), value.address(), value.billing());
        List<ShopApi.Order.Line> lines = value.lines();
        if (lines != null) {
            for (int i = 0; i < lines.size(); i++) {
                ShopApi.Order.Line element = lines.get(i);
                if (element != null) {
                    found = found.and(OrderLineValidator.validate(element).below("lines", i));
                }
            }
        }
        ShopApi.Address address = value.address();
        if (address != null) {
            found = found.and(AddressValidator.validate(address).below("address"));
        }
        Optional<ShopApi.Address> billing = value.billing();
        if (billing != null && billing.isPresent()) {
            ShopApi.Address element = billing.get();
            if (element != null) {
                found = found.and(AddressValidator.validate(element).below("billing"));
            }
        }
        return found;
    }
}

package acme;

import dev.signet.runtime.validation.Ancestors;
import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Order}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderUpdateValidator {
    private static final Violation ID_REQUIRED = Violation.required("/id");

    private static final Violation LINES_SIZE = Violation.size("/lines", 1, Integer.MAX_VALUE);

    private OrderUpdateValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable Long id, @Nullable String customer,
            @Nullable List<Order.Line> lines, Optional<String> note,
            Order. @Nullable Address address, @Nullable Map<String, Order.Line> returned,
            Order. @Nullable Page<Order.Line> page, Order. @Nullable Payment payment,
            @Nullable Order replaces) {
        Violations found = Violations.NONE;
        if (id == null) {
            found = found.and(ID_REQUIRED);
        }
        if (lines != null && !Checks.size(lines, 1, Integer.MAX_VALUE)) {
            found = found.and(LINES_SIZE);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Order value) {
        return validate(value, Ancestors.NONE);
    }

    /**
     * The same for a value inside others, which are judged already.
     */
    static Violations validate(Order value, Ancestors above) {
        if (above.include(value)) {
            return Violations.NONE;
        }
        Ancestors here = above.and(value);
        Violations found = judge(value.id(), value.customer(), value.lines(), value.note(),
                value.address(), value.returned(), value.page(), value.payment(), value.replaces());
        Order.Address address = value.address();
        if (address != null) {
            found = found.and(OrderAddressValidator.validate(address).below("address"));
        }
        Map<String, Order.Line> returned = value.returned();
        if (returned != null) {
            for (Map.Entry<String, Order.Line> entry : returned.entrySet()) {
                Order.Line element = entry.getValue();
                if (element != null) {
                    found = found.and(OrderLineValidator.validate(element).below(entry.getKey()).below("returned"));
                }
            }
        }
        Order replaces = value.replaces();
        if (replaces != null) {
            found = found.and(OrderUpdateValidator.validate(replaces, here).below("replaces"));
        }
        return found;
    }
}

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
    private OrderValidator() {
    }

    /**
     * Judges the components before there is a value; the records among them were judged when they were read.
     */
    static Violations validate(@Nullable List<ShopApi.Order.Line> lines,
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

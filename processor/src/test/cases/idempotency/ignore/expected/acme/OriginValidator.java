package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link OrderApi.Origin}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
final class OriginValidator {
    private OriginValidator() {
    }

    /**
     * Judges the value and what it holds.
     */
    static Violations validate(OrderApi.Origin value) {
        return components(value.clock(), value.shop());
    }

    /**
     * Judges the components before there is a value, without what they hold.
     */
    static Violations components(@Nullable Long clock, @Nullable String shop) {
        Violations found = Violations.NONE;
        if (shop != null && !Checks.size(shop, 0, 20)) {
            found = found.and(Violation.size("/shop", 0, 20));
        }
        return found;
    }
}

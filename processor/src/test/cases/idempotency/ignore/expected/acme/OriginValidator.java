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
@SuppressWarnings({"deprecation", "removal"})
final class OriginValidator {
    private static final Violation SHOP_SIZE = Violation.size("/shop", 0, 20);

    private OriginValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable Long clock, @Nullable String shop) {
        Violations found = Violations.NONE;
        if (shop != null && !Checks.size(shop, 0, 20)) {
            found = found.and(SHOP_SIZE);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(OrderApi.Origin value) {
        return judge(value.clock(), value.shop());
    }
}

package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link ShopApi.Address}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class AddressValidator {
    private static final Violation STREET_NOT_BLANK = Violation.notBlank("/street");

    private static final Violation STREET_REQUIRED = Violation.required("/street");

    private AddressValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String street, @Nullable List<String> notes) {
        Violations found = Violations.NONE;
        if (street == null) {
            found = found.and(STREET_REQUIRED);
        } else {
            if (!Checks.notBlank(street)) {
                found = found.and(STREET_NOT_BLANK);
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(ShopApi.Address value) {
        return judge(value.street(), value.notes());
    }
}

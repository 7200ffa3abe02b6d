package acme;

import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link BookApi.Draft}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
final class DraftValidator {
    private DraftValidator() {
    }

    /**
     * Judges the value and what it holds.
     */
    static Violations validate(BookApi.Draft value) {
        return components(value.title());
    }

    /**
     * Judges the components before there is a value, without what they hold.
     */
    static Violations components(@Nullable String title) {
        Violations found = Violations.NONE;
        return found;
    }
}

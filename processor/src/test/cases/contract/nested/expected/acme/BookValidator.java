package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Shop.Books.Book}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
final class BookValidator {
    private BookValidator() {
    }

    /**
     * Judges the value and what it holds.
     */
    static Violations validate(Shop.Books.Book value) {
        return components(value.title());
    }

    /**
     * Judges the components before there is a value, without what they hold.
     */
    static Violations components(@Nullable String title) {
        Violations found = Violations.NONE;
        if (title == null) {
            found = found.and(Violation.required("/title"));
        } else {
            if (!Checks.notBlank(title)) {
                found = found.and(Violation.notBlank("/title"));
            }
        }
        return found;
    }
}

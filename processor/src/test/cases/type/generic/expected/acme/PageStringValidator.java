package acme;

import dev.signet.runtime.validation.Ancestors;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Judges a {@link PageApi.Page}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PageStringValidator {
    private PageStringValidator() {
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(PageApi.Page<String> value) {
        return validate(value, Ancestors.NONE);
    }

    /**
     * The same for a value inside others, which are judged already.
     */
    static Violations validate(PageApi.Page<String> value, Ancestors above) {
        if (above.include(value)) {
            return Violations.NONE;
        }
        Ancestors here = above.and(value);
        Violations found = Violations.NONE;
        List<String> items = value.items();
        if (items == null) {
            found = found.and(Violation.required("/items"));
        }
        PageApi.Page<String> next = value.next();
        if (next != null) {
            found = found.and(PageStringValidator.validate(next, here).below("next"));
        }
        return found;
    }
}

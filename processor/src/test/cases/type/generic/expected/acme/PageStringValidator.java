package acme;

import dev.signet.runtime.validation.Ancestors;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link PageApi.Page}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PageStringValidator {
    private static final Violation ITEMS_REQUIRED = Violation.required("/items");

    private PageStringValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable List<String> items, @Nullable String first,
            PageApi. @Nullable Page<String> next) {
        Violations found = Violations.NONE;
        if (items == null) {
            found = found.and(ITEMS_REQUIRED);
        }
        return found;
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
        Violations found = judge(value.items(), value.first(), value.next());
        PageApi.Page<String> next = value.next();
        if (next != null) {
            found = found.and(PageStringValidator.validate(next, here).below("next"));
        }
        return found;
    }
}

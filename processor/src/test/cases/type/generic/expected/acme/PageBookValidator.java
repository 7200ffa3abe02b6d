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
final class PageBookValidator {
    private static final Violation ITEMS_REQUIRED = Violation.required("/items");

    private PageBookValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable List<PageApi.Book> items, PageApi. @Nullable Book first,
            PageApi. @Nullable Page<PageApi.Book> next) {
        Violations found = Violations.NONE;
        if (items == null) {
            found = found.and(ITEMS_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(PageApi.Page<PageApi.Book> value) {
        return validate(value, Ancestors.NONE);
    }

    /**
     * The same for a value inside others, which are judged already.
     */
    static Violations validate(PageApi.Page<PageApi.Book> value, Ancestors above) {
        if (above.include(value)) {
            return Violations.NONE;
        }
        Ancestors here = above.and(value);
        Violations found = judge(value.items(), value.first(), value.next());
        List<PageApi.Book> items = value.items();
        if (items != null) {
            for (int i = 0; i < items.size(); i++) {
                PageApi.Book element = items.get(i);
                if (element != null) {
                    found = found.and(BookValidator.validate(element).below("items", i));
                }
            }
        }
        PageApi.Book first = value.first();
        if (first != null) {
            found = found.and(BookValidator.validate(first).below("first"));
        }
        PageApi.Page<PageApi.Book> next = value.next();
        if (next != null) {
            found = found.and(PageBookValidator.validate(next, here).below("next"));
        }
        return found;
    }
}

package acme;

import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link BookApi.Book}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
final class BookValidator {
    private BookValidator() {
    }

    /**
     * Judges the value and what it holds.
     */
    static Violations validate(BookApi.Book value) {
        return components(value.subTitle(), value.URLPath(), value.isbn(), value.state());
    }

    /**
     * Judges the components before there is a value, without what they hold.
     */
    static Violations components(@Nullable String subTitle, @Nullable String URLPath,
            @Nullable String isbn, BookApi. @Nullable State state) {
        Violations found = Violations.NONE;
        return found;
    }
}

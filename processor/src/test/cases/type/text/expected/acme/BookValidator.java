package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link BookApi.Book}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookValidator {
    private static final Violation ISBN_REQUIRED = Violation.required("/isbn");

    private BookValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(BookApi. @Nullable Isbn isbn, BookApi. @Nullable Title title,
            @Nullable List<BookApi.Isbn> related,
            @Nullable Map<BookApi.Isbn, BookApi.Price> prices) {
        Violations found = Violations.NONE;
        if (isbn == null) {
            found = found.and(ISBN_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(BookApi.Book value) {
        return judge(value.isbn(), value.title(), value.related(), value.prices());
    }
}

package acme;

import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Book}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookValidator {
    private BookValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String title, @Nullable String isbn,
            Book. @Nullable Author author) {
        Violations found = Violations.NONE;
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Book value) {
        Violations found = judge(value.title(), value.isbn(), value.author());
        Book.Author author = value.author();
        if (author != null) {
            found = found.and(BookAuthorValidator.validate(author).below("author"));
        }
        return found;
    }
}

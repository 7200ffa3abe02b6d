package example;

import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link BooksApi.Book}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookValidator {
    private BookValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String title) {
        Violations found = Violations.NONE;
        return found;
    }
}

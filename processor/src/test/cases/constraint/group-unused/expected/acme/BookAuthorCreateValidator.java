package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Book.Author}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookAuthorCreateValidator {
    private static final Violation COUNTRY_SIZE = Violation.size("/country", 2, Integer.MAX_VALUE);

    private BookAuthorCreateValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String name, @Nullable String country) {
        Violations found = Violations.NONE;
        if (country != null && !Checks.size(country, 2, Integer.MAX_VALUE)) {
            found = found.and(COUNTRY_SIZE);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Book.Author value) {
        return judge(value.name(), value.country());
    }
}

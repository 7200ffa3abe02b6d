package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Book}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookValidator {
    private static final Violation TITLE_REQUIRED = Violation.required("/title");

    private static final Violation AUTHORS_REQUIRED = Violation.required("/authors");

    private static final Violation PAGES_REQUIRED = Violation.required("/pages");

    private BookValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String title, @Nullable String subtitle,
            @Nullable List<String> authors, @Nullable List<String> tags, @Nullable Integer pages,
            Optional<String> contact) {
        Violations found = Violations.NONE;
        if (title == null) {
            found = found.and(TITLE_REQUIRED);
        }
        if (authors == null) {
            found = found.and(AUTHORS_REQUIRED);
        }
        if (pages == null) {
            found = found.and(PAGES_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Book value) {
        return judge(value.title(), value.subtitle(), value.authors(), value.tags(), value.pages(),
                value.contact());
    }
}

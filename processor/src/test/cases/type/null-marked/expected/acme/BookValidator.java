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
            found = found.and(Violation.required("/title"));
        }
        if (authors == null) {
            found = found.and(Violation.required("/authors"));
        }
        if (pages == null) {
            found = found.and(Violation.required("/pages"));
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

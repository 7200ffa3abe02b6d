package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link BookApi.Section}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class SectionValidator {
    private SectionValidator() {
    }

    /**
     * Judges the components before there is a value; the records among them were judged when they were read.
     */
    static Violations validate(@Nullable String title, @Nullable List<BookApi.Section> parts,
            Optional<BookApi.Section> next, BookApi. @Nullable Note note) {
        Violations found = Violations.NONE;
        if (title == null) {
            found = found.and(Violation.required("/title"));
        } else {
            if (!Checks.notBlank(title)) {
                found = found.and(Violation.notBlank("/title"));
            }
        }
        return found;
    }
}

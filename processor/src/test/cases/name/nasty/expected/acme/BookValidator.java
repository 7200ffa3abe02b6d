package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link BookApi.Book}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookValidator {
    private BookValidator() {
    }

    /**
     * Judges the components before there is a value; the records among them were judged when they were read.
     */
    static Violations validate(@Nullable String in, @Nullable String out, @Nullable String value,
            @Nullable List<String> element_, @Nullable String name, int i_,
            BookApi. @Nullable Inner seen, @Nullable List<BookApi.Inner> found_,
            Optional<BookApi.Inner> json, @Nullable String violations, @Nullable String where,
            @Nullable String path, @Nullable String text, @Nullable String object,
            @Nullable String required, @Nullable String token, @Nullable String index,
            @Nullable String reader, @Nullable String writer, @Nullable String pointer) {
        Violations found = Violations.NONE;
        if (value == null) {
            found = found.and(Violation.required("/value"));
        } else {
            if (!Checks.notBlank(value)) {
                found = found.and(Violation.notBlank("/value"));
            }
        }
        if (element_ != null) {
            if (!Checks.size(element_, 0, 3)) {
                found = found.and(Violation.size("/element", 0, 3));
            }
            for (int i = 0; i < element_.size(); i++) {
                String element = element_.get(i);
                if (element != null && !Checks.notBlank(element)) {
                    found = found.and(Violation.notBlank("/element/" + i));
                }
            }
        }
        if (name == null) {
            found = found.and(Violation.required("/name"));
        }
        if (i_ < 1L) {
            found = found.and(Violation.min("/i", 1L));
        }
        if (seen == null) {
            found = found.and(Violation.required("/seen"));
        }
        return found;
    }
}

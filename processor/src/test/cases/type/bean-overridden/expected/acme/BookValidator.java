package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
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
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String id, @Nullable String note, @Nullable String title,
            @Nullable String mark) {
        Violations found = Violations.NONE;
        if (id != null && !Checks.size(id, 1, Integer.MAX_VALUE)) {
            found = found.and(Violation.size("/item_id", 1, Integer.MAX_VALUE));
        }
        if (note != null && !Checks.size(note, 0, 5)) {
            found = found.and(Violation.size("/note", 0, 5));
        }
        if (title == null) {
            found = found.and(Violation.required("/title"));
        } else {
            if (!Checks.size(title, 0, 80)) {
                found = found.and(Violation.size("/title", 0, 80));
            }
            if (!Checks.notBlank(title)) {
                found = found.and(Violation.notBlank("/title"));
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(BookApi.Book value) {
        Violations found = Violations.NONE;
        String id = value.getId();
        String note = value.getNote();
        String title = value.getTitle();
        if (id != null && !Checks.size(id, 1, Integer.MAX_VALUE)) {
            found = found.and(Violation.size("/item_id", 1, Integer.MAX_VALUE));
        }
        if (note != null && !Checks.size(note, 0, 5)) {
            found = found.and(Violation.size("/note", 0, 5));
        }
        if (title == null) {
            found = found.and(Violation.required("/title"));
        } else {
            if (!Checks.size(title, 0, 80)) {
                found = found.and(Violation.size("/title", 0, 80));
            }
            if (!Checks.notBlank(title)) {
                found = found.and(Violation.notBlank("/title"));
            }
        }
        return found;
    }
}

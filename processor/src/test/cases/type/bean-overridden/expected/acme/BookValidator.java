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
    private static final Violation ITEM_ID_SIZE = Violation.size("/item_id", 1, Integer.MAX_VALUE);

    private static final Violation NOTE_SIZE = Violation.size("/note", 0, 5);

    private static final Violation TITLE_SIZE = Violation.size("/title", 0, 80);

    private static final Violation TITLE_NOT_BLANK = Violation.notBlank("/title");

    private static final Violation TITLE_REQUIRED = Violation.required("/title");

    private BookValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String id, @Nullable String note, @Nullable String title,
            @Nullable String mark) {
        Violations found = Violations.NONE;
        if (id != null && !Checks.size(id, 1, Integer.MAX_VALUE)) {
            found = found.and(ITEM_ID_SIZE);
        }
        if (note != null && !Checks.size(note, 0, 5)) {
            found = found.and(NOTE_SIZE);
        }
        if (title == null) {
            found = found.and(TITLE_REQUIRED);
        } else {
            if (!Checks.size(title, 0, 80)) {
                found = found.and(TITLE_SIZE);
            }
            if (!Checks.notBlank(title)) {
                found = found.and(TITLE_NOT_BLANK);
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
            found = found.and(ITEM_ID_SIZE);
        }
        if (note != null && !Checks.size(note, 0, 5)) {
            found = found.and(NOTE_SIZE);
        }
        if (title == null) {
            found = found.and(TITLE_REQUIRED);
        } else {
            if (!Checks.size(title, 0, 80)) {
                found = found.and(TITLE_SIZE);
            }
            if (!Checks.notBlank(title)) {
                found = found.and(TITLE_NOT_BLANK);
            }
        }
        return found;
    }
}

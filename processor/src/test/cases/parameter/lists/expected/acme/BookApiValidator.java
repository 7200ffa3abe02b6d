package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link BookApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookApiValidator {
    private static final Violation GENRE_SIZE = Violation.size("genre", 0, 3).in("query");

    private static final Violation SHELF_NOT_EMPTY = Violation.notEmpty("shelf").in("query");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private static final Violation IDS_SIZE = Violation.size("ids", 0, 10).in("path");

    private BookApiValidator() {
    }

    static Violations repeated(@Nullable Set<String> genres,
            @Nullable Collection<BookApi.Shelf> shelves) {
        Violations found = Violations.NONE;
        if (genres != null) {
            if (!Checks.size(genres, 0, 3)) {
                found = found.and(GENRE_SIZE);
            }
            int i = 0;
            for (String element : genres) {
                if (element == null) {
                    found = found.and(Violation.required("genre").in("query").at(i));
                } else {
                    if (!Checks.notBlank(element)) {
                        found = found.and(Violation.notBlank("genre").in("query").at(i));
                    }
                }
                i++;
            }
        }
        if (shelves != null && shelves.isEmpty()) {
            found = found.and(SHELF_NOT_EMPTY);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations repeatedAnswer(@Nullable List<String> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    static Violations separated(@Nullable List<Integer> ids, @Nullable Set<String> genres) {
        Violations found = Violations.NONE;
        if (ids != null) {
            if (!Checks.size(ids, 0, 10)) {
                found = found.and(IDS_SIZE);
            }
            for (int i = 0; i < ids.size(); i++) {
                Integer element = ids.get(i);
                if (element != null && element > 999L) {
                    found = found.and(Violation.max("ids", 999L).in("path").at(i));
                }
            }
        }
        if (genres != null) {
            int i = 0;
            for (String element : genres) {
                if (element != null && !Checks.size(element, 0, 20)) {
                    found = found.and(Violation.size("genre", 0, 20).in("query").at(i));
                }
                i++;
            }
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations separatedAnswer(@Nullable List<String> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }
}

package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link BookApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookApiValidator {
    private static final Violation SHELF_PATTERN = Violation.pattern("shelf", "[a-z]+").in("path");

    private static final Violation GENRE_SIZE = Violation.size("genre", 0, 3).in("query");

    private static final Violation FROM_MIN = Violation.min("from", 1L).in("query");

    private static final Violation X_LIMIT_MIN = Violation.min("X-Limit", 1L).in("header");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private BookApiValidator() {
    }

    static Violations list(@Nullable String shelf, @Nullable List<String> genres, int from,
            Optional<Integer> limit) {
        Violations found = Violations.NONE;
        if (shelf != null && !matchesPattern(shelf)) {
            found = found.and(SHELF_PATTERN);
        }
        if (genres != null) {
            if (!Checks.size(genres, 0, 3)) {
                found = found.and(GENRE_SIZE);
            }
            for (int i = 0; i < genres.size(); i++) {
                String element = genres.get(i);
                if (element == null) {
                    found = found.and(Violation.required("genre").in("query").at(i));
                } else {
                    if (!Checks.notBlank(element)) {
                        found = found.and(Violation.notBlank("genre").in("query").at(i));
                    }
                }
            }
        }
        if (from < 1L) {
            found = found.and(FROM_MIN);
        }
        if (limit != null) {
            if (limit.isPresent()) {
                if (limit.get() < 1L) {
                    found = found.and(X_LIMIT_MIN);
                }
            }
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations listAnswer(@Nullable List<String> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations keepAnswer(@Nullable Book answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(BookValidator.validate(answer));
        }
        return found;
    }

    /**
     * The whole text is {@code [a-z]+}.
     */
    private static boolean matchesPattern(String text) {
        int length = text.length();
        if (length < 1) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!isLower(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }
}

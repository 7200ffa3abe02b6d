package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link BookApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookApiValidator {
    private static final Violation LIMIT_MAX = Violation.max("limit", 100L).in("query");

    private static final Violation GENRE_SIZE = Violation.size("genre", 0, 3).in("query");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private BookApiValidator() {
    }

    static Violations list(int limit, @Nullable List<String> genres) {
        Violations found = Violations.NONE;
        if (limit > 100L) {
            found = found.and(LIMIT_MAX);
        }
        if (genres != null && !Checks.size(genres, 0, 3)) {
            found = found.and(GENRE_SIZE);
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

    static Violations all(int limit) {
        Violations found = Violations.NONE;
        if (limit > 100L) {
            found = found.and(LIMIT_MAX);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations allAnswer(@Nullable List<String> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations noneAnswer(@Nullable List<String> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }
}

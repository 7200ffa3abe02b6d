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
    private static final Violation SHELF_SIZE = Violation.size("shelf", 0, 20).in("cookie");

    private static final Violation LIMIT_MAX = Violation.max("limit", 100L).in("cookie");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private BookApiValidator() {
    }

    static Violations list(@Nullable String shelf, int limit) {
        Violations found = Violations.NONE;
        if (shelf != null && !Checks.size(shelf, 0, 20)) {
            found = found.and(SHELF_SIZE);
        }
        if (limit > 100L) {
            found = found.and(LIMIT_MAX);
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
}

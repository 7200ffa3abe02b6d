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
    private static final Violation BOOKS_SIZE = Violation.size("Books", 0, 20).in("query");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private BookApiValidator() {
    }

    static Violations list(@Nullable String name) {
        Violations found = Violations.NONE;
        if (name != null && !Checks.size(name, 0, 20)) {
            found = found.and(BOOKS_SIZE);
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

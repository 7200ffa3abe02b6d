package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link BookApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookApiValidator {
    private static final Violation SHELF_MARK_SIZE = Violation.size("shelf-mark", 2, 8).in("path");

    private static final Violation PAGE_NUMBER_POSITIVE = Violation.positive("page.number").in("path");

    private BookApiValidator() {
    }

    static Violations find(@Nullable String shelfMark, long page) {
        Violations found = Violations.NONE;
        if (shelfMark != null && !Checks.size(shelfMark, 2, 8)) {
            found = found.and(SHELF_MARK_SIZE);
        }
        if (page <= 0L) {
            found = found.and(PAGE_NUMBER_POSITIVE);
        }
        return found;
    }
}

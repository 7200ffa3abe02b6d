package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import jakarta.ws.rs.core.EntityPart;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link PhotoApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PhotoApiValidator {
    private static final Violation TITLE_SIZE = Violation.size("title", 1, 40).in("form");

    private static final Violation STARS_MAX = Violation.max("stars", 5L).in("form");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private static final Violation BODY_SIZE = Violation.size("body", 1, 9).in("form");

    private PhotoApiValidator() {
    }

    static Violations add(@Nullable String title, int stars) {
        Violations found = Violations.NONE;
        if (title != null && !Checks.size(title, 1, 40)) {
            found = found.and(TITLE_SIZE);
        }
        if (stars > 5L) {
            found = found.and(STARS_MAX);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations addAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    static Violations addAll(@Nullable List<EntityPart> body) {
        Violations found = Violations.NONE;
        if (body != null && !Checks.size(body, 1, 9)) {
            found = found.and(BODY_SIZE);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations addAllAnswer(@Nullable Integer answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }
}

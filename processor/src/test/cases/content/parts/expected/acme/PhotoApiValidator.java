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
    private PhotoApiValidator() {
    }

    static Violations add(@Nullable String title, int stars) {
        Violations found = Violations.NONE;
        if (title != null && !Checks.size(title, 1, 40)) {
            found = found.and(Violation.size("title", 1, 40).in("form"));
        }
        if (stars > 5L) {
            found = found.and(Violation.max("stars", 5L).in("form"));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations addAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(Violation.required(""));
        }
        return found;
    }

    static Violations addAll(@Nullable List<EntityPart> body) {
        Violations found = Violations.NONE;
        if (body != null && !Checks.size(body, 1, 9)) {
            found = found.and(Violation.size("body", 1, 9).in("form"));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations addAllAnswer(@Nullable Integer answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(Violation.required(""));
        }
        return found;
    }
}

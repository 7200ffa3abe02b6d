package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link ThingApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ThingApiValidator {
    private static final Violation ID_SIZE = Violation.size("id", 0, 5).in("path");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private ThingApiValidator() {
    }

    static Violations find(@Nullable String name) {
        Violations found = Violations.NONE;
        if (name != null && !Checks.size(name, 0, 5)) {
            found = found.and(ID_SIZE);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations findAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    static Violations list(@Nullable List<String> colours) {
        Violations found = Violations.NONE;
        if (colours != null) {
            for (int i = 0; i < colours.size(); i++) {
                String element = colours.get(i);
                if (element != null && !Checks.size(element, 3, Integer.MAX_VALUE)) {
                    found = found.and(Violation.size("colour", 3, Integer.MAX_VALUE).in("query").at(i));
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
}

package example;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link RatesApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class RatesApiValidator {
    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private RatesApiValidator() {
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations todayAnswer(@Nullable List<String> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations pastAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations mineAnswer(@Nullable List<String> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations secretAnswer(@Nullable List<String> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations byHeaderAnswer(@Nullable List<String> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }
}

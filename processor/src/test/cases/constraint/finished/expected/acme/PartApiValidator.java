package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link PartApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PartApiValidator {
    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private PartApiValidator() {
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations addAnswer(@Nullable PartBean answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(PartBeanValidator.validate(answer));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations allAnswer(@Nullable Map<String, Part> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            for (Map.Entry<String, Part> entry : answer.entrySet()) {
                Part element = entry.getValue();
                if (element != null) {
                    found = found.and(PartValidator.validate(element).below(entry.getKey()));
                }
            }
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations latestAnswer(@Nullable Part answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(PartValidator.validate(answer));
        }
        return found;
    }
}

package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link PartBean}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PartBeanValidator {
    private static final Violation NOTE_SIZE = Violation.size("/note", 0, 5);

    private static final Violation NUMBER_POSITIVE = Violation.positive("/number");

    private PartBeanValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String note, @Nullable Part part) {
        Violations found = Violations.NONE;
        if (note != null && !Checks.size(note, 0, 5)) {
            found = found.and(NOTE_SIZE);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(PartBean value) {
        Violations found = Violations.NONE;
        long number = value.getNumber();
        String note = value.getNote();
        Part part = value.getPart();
        if (number <= 0L) {
            found = found.and(NUMBER_POSITIVE);
        }
        if (note != null && !Checks.size(note, 0, 5)) {
            found = found.and(NOTE_SIZE);
        }
        if (part != null) {
            found = found.and(PartValidator.validate(part).below("part"));
        }
        return found;
    }
}

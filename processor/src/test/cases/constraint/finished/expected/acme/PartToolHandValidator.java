package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;

/**
 * Judges a {@link Part.Tool.Hand}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PartToolHandValidator {
    private static final Violation FINGERS_MIN = Violation.min("/fingers", 1L);

    private PartToolHandValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(int fingers) {
        Violations found = Violations.NONE;
        if (fingers < 1L) {
            found = found.and(FINGERS_MIN);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Part.Tool.Hand value) {
        return judge(value.fingers());
    }
}

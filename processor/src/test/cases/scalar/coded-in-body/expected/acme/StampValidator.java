package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import javax.annotation.processing.Generated;

/**
 * Judges a {@link TicketApi.Stamp}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class StampValidator {
    private StampValidator() {
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(TicketApi.Stamp value) {
        Violations found = Violations.NONE;
        OffsetDateTime on = value.on();
        if (on == null) {
            found = found.and(Violation.required("/on"));
        }
        OffsetTime at = value.at();
        if (at == null) {
            found = found.and(Violation.required("/at"));
        }
        return found;
    }
}

package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link TicketApi.Stamp}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class StampValidator {
    private static final Violation ON_REQUIRED = Violation.required("/on");

    private static final Violation AT_REQUIRED = Violation.required("/at");

    private StampValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable OffsetDateTime on, @Nullable OffsetTime at) {
        Violations found = Violations.NONE;
        if (on == null) {
            found = found.and(ON_REQUIRED);
        }
        if (at == null) {
            found = found.and(AT_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(TicketApi.Stamp value) {
        return judge(value.on(), value.at());
    }
}

package acme;

import dev.signet.runtime.validation.Violations;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link AlarmApi.Alarm}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class AlarmValidator {
    private AlarmValidator() {
    }

    /**
     * Judges the components before there is a value; the records among them were judged when they were read.
     */
    static Violations validate(@Nullable LocalDateTime rings, @Nullable List<LocalDateTime> again,
            @Nullable Instant made) {
        Violations found = Violations.NONE;
        return found;
    }
}

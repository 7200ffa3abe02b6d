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
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable LocalDateTime rings, @Nullable List<LocalDateTime> again,
            @Nullable Instant made) {
        Violations found = Violations.NONE;
        return found;
    }
}

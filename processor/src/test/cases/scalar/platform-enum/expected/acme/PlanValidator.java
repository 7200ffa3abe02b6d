package acme;

import dev.signet.runtime.validation.Violations;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link ShiftApi.Plan}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PlanValidator {
    private PlanValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable List<DayOfWeek> days,
            @Nullable Map<DayOfWeek, Duration> hours) {
        Violations found = Violations.NONE;
        return found;
    }
}

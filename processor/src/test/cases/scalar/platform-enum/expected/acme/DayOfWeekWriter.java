package acme;

import java.time.DayOfWeek;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link DayOfWeek} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class DayOfWeekWriter {
    private DayOfWeekWriter() {
    }

    /**
     * The constant's name on the wire.
     */
    static String text(DayOfWeek value) {
        return switch (value) {
            case MONDAY -> "MONDAY";
            case TUESDAY -> "TUESDAY";
            case WEDNESDAY -> "WEDNESDAY";
            case THURSDAY -> "THURSDAY";
            case FRIDAY -> "FRIDAY";
            case SATURDAY -> "SATURDAY";
            case SUNDAY -> "SUNDAY";
        };
    }
}

package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Scalar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link ShiftApi.Plan} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PlanReader {
    private PlanReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static ShiftApi. @Nullable Plan read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        List<DayOfWeek> days = null;
        Map<DayOfWeek, Duration> hours = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "days" -> {
                    seen = in.once(seen, 1L << 0);
                    days = in.readList(DayOfWeekReader::read);
                }
                case "hours" -> {
                    seen = in.once(seen, 1L << 1);
                    hours = in.readMap(DayOfWeekReader::parse, DayOfWeekReader.EXPECTED, reader -> reader.readText(Scalar.DURATION));
                }
                default -> in.unknown();
            }
        }
        in.check(PlanValidator.judge(days, hours));
        return in.violationCount() == before ? new ShiftApi.Plan(days, hours) : null;
    }
}

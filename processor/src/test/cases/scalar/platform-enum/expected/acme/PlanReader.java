package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
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
    private static final Names MEMBERS = Names.of("days", "hours");

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
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // days
                    seen = in.once(seen, 1L << 0);
                    days = in.readList(DayOfWeekReader::read);
                }
                case 1 -> { // hours
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

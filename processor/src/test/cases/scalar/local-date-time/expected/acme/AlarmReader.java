package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import dev.signet.runtime.json.Scalar;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link AlarmApi.Alarm} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class AlarmReader {
    private static final Names MEMBERS = Names.of("rings", "again", "made");

    private AlarmReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static AlarmApi. @Nullable Alarm read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        LocalDateTime rings = null;
        List<LocalDateTime> again = null;
        Instant made = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // rings
                    seen = in.once(seen, 1L << 0);
                    rings = in.readText(Scalar.LOCAL_DATE_TIME);
                }
                case 1 -> { // again
                    seen = in.once(seen, 1L << 1);
                    again = in.readList(reader -> reader.readText(Scalar.LOCAL_DATE_TIME));
                }
                case 2 -> { // made
                    seen = in.once(seen, 1L << 2);
                    made = in.readInstant();
                }
                default -> in.unknown();
            }
        }
        in.check(AlarmValidator.judge(rings, again, made));
        return in.violationCount() == before ? new AlarmApi.Alarm(rings, again, made) : null;
    }
}

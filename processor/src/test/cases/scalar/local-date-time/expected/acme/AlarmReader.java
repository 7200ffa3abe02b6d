package acme;

import dev.signet.runtime.json.JsonReader;
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
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "rings" -> {
                    seen = in.once(seen, 1L << 0);
                    rings = in.readText(Scalar.LOCAL_DATE_TIME);
                }
                case "again" -> {
                    seen = in.once(seen, 1L << 1);
                    again = in.readList(reader -> reader.readText(Scalar.LOCAL_DATE_TIME));
                }
                case "made" -> {
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

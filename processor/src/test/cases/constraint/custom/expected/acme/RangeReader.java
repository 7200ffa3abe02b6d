package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Range} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class RangeReader {
    private static final Names MEMBERS = Names.of("min", "max", "unit");

    private RangeReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Range read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        int min = 0;
        int max = 0;
        String unit = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // min
                    seen = in.once(seen, 1L << 0);
                    min = in.readPrimitiveInt();
                }
                case 1 -> { // max
                    seen = in.once(seen, 1L << 1);
                    max = in.readPrimitiveInt();
                }
                case 2 -> { // unit
                    seen = in.once(seen, 1L << 2);
                    unit = in.readString();
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 0) == 0) {
            in.missing("min");
        }
        if ((seen & 1L << 1) == 0) {
            in.missing("max");
        }
        in.check(RangeValidator.judge(min, max, unit));
        if (in.violationCount() != before) {
            return null;
        }
        Range made = new Range(min, max, unit);
        in.check(RangeValidator.whole(made, in.context()));
        return in.violationCount() == before ? made : null;
    }
}

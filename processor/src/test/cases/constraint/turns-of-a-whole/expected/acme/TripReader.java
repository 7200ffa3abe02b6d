package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Trip} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class TripReader {
    private static final Names MEMBERS = Names.of("from", "to", "via");

    private TripReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Trip read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String from = null;
        String to = null;
        String via = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // from
                    seen = in.once(seen, 1L << 0);
                    from = in.readString();
                }
                case 1 -> { // to
                    seen = in.once(seen, 1L << 1);
                    to = in.readString();
                }
                case 2 -> { // via
                    seen = in.once(seen, 1L << 2);
                    via = in.readString();
                }
                default -> in.unknown();
            }
        }
        in.check(TripValidator.judge(from, to, via));
        if (in.violationCount() != before) {
            return null;
        }
        Trip made = new Trip(from, to, via);
        in.check(TripValidator.whole(made, in.context()));
        return in.violationCount() == before ? made : null;
    }
}

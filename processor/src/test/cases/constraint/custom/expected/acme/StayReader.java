package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Stay} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class StayReader {
    private static final Names MEMBERS = Names.of("from", "to");

    private StayReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Stay read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        LocalDate from = null;
        LocalDate to = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // from
                    seen = in.once(seen, 1L << 0);
                    from = in.readLocalDate();
                }
                case 1 -> { // to
                    seen = in.once(seen, 1L << 1);
                    to = in.readLocalDate();
                }
                default -> in.unknown();
            }
        }
        in.check(StayValidator.judge(from, to));
        if (in.violationCount() != before) {
            return null;
        }
        Stay made;
        try {
            made = new Stay();
            if ((seen & 1L << 0) != 0) {
                made.setFrom(from);
            }
            if ((seen & 1L << 1) != 0) {
                made.setTo(to);
            }
        } catch (RuntimeException refusal) {
            in.refused(refusal);
            return null;
        }
        in.check(StayValidator.whole(made, in.context()));
        return in.violationCount() == before ? made : null;
    }
}

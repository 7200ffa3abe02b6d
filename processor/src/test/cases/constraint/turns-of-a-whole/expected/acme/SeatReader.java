package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Seat} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class SeatReader {
    private static final Names MEMBERS = Names.of("row", "code");

    private SeatReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Seat read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String row = null;
        String code = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // row
                    seen = in.once(seen, 1L << 0);
                    row = in.readString();
                }
                case 1 -> { // code
                    seen = in.once(seen, 1L << 1);
                    code = in.readString();
                }
                default -> in.unknown();
            }
        }
        in.check(SeatValidator.judge(row, code));
        if (in.violationCount() != before) {
            return null;
        }
        Seat made;
        try {
            made = new Seat();
            if ((seen & 1L << 0) != 0) {
                made.setRow(row);
            }
            if ((seen & 1L << 1) != 0) {
                made.setCode(code);
            }
        } catch (RuntimeException refusal) {
            in.refused(refusal);
            return null;
        }
        in.check(SeatValidator.whole(made));
        return in.violationCount() == before ? made : null;
    }
}

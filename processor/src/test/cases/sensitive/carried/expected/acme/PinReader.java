package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link CardApi.Pin} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PinReader {
    private static final Names MEMBERS = Names.of("digits");

    private PinReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static CardApi. @Nullable Pin read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String digits = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // digits
                    seen = in.once(seen, 1L << 0);
                    digits = in.readString();
                }
                default -> in.unknown();
            }
        }
        in.check(PinValidator.judge(digits));
        if (in.violationCount() != before) {
            return null;
        }
        try {
            CardApi.Pin made = new CardApi.Pin();
            if ((seen & 1L << 0) != 0) {
                made.setDigits(digits);
            }
            return made;
        } catch (RuntimeException refusal) {
            in.refused(refusal);
            return null;
        }
    }
}

package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Copy} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class CopyReader {
    private static final Names MEMBERS = Names.of("number");

    private CopyReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Copy read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        Integer number = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // number
                    seen = in.once(seen, 1L << 0);
                    number = in.readInteger();
                }
                default -> in.unknown();
            }
        }
        in.check(CopyValidator.judge(number));
        if (in.violationCount() != before) {
            return null;
        }
        try {
            Copy made = new Copy();
            if ((seen & 1L << 0) != 0) {
                made.setNumber(number);
            }
            return made;
        } catch (RuntimeException refusal) {
            in.refused(refusal);
            return null;
        }
    }
}

package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Part.Tool.Hand} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PartToolHandReader {
    private static final Names MEMBERS = Names.of("fingers", "kind");

    private PartToolHandReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static Part.Tool. @Nullable Hand read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        int fingers = 0;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // fingers
                    seen = in.once(seen, 1L << 0);
                    fingers = in.readPrimitiveInt();
                }
                case 1 -> { // kind
                    seen = in.once(seen, 1L << 1);
                    in.readConstant("Hand");
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 0) == 0) {
            in.missing("fingers");
        }
        if ((seen & 1L << 1) == 0) {
            in.missing("kind");
        }
        in.check(PartToolHandValidator.judge(fingers));
        return in.violationCount() == before ? new Part.Tool.Hand(fingers) : null;
    }
}

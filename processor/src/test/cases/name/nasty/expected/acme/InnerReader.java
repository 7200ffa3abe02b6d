package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link BookApi.Inner} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class InnerReader {
    private static final Names MEMBERS = Names.of("value", "i", "in", "found");

    private InnerReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static BookApi. @Nullable Inner read(JsonReader in_) {
        if (!in_.beginObject()) {
            return null;
        }
        int before = in_.violationCount();
        long seen = 0;
        String value = null;
        int i = 0;
        String in = null;
        String found = null;
        for (int member = in_.firstMember(MEMBERS); member >= 0; member = in_.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // value
                    seen = in_.once(seen, 1L << 0);
                    value = in_.readString();
                }
                case 1 -> { // i
                    seen = in_.once(seen, 1L << 1);
                    i = in_.readPrimitiveInt();
                }
                case 2 -> { // in
                    seen = in_.once(seen, 1L << 2);
                    in = in_.readString();
                }
                case 3 -> { // found
                    seen = in_.once(seen, 1L << 3);
                    found = in_.readString();
                }
                default -> in_.unknown();
            }
        }
        if ((seen & 1L << 1) == 0) {
            in_.missing("i");
        }
        in_.check(InnerValidator.judge(value, i, in, found));
        return in_.violationCount() == before ? new BookApi.Inner(value, i, in, found) : null;
    }
}

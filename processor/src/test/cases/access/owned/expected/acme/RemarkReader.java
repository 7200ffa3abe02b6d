package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link BookApi.Remark} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class RemarkReader {
    private static final Names MEMBERS = Names.of("text");

    private RemarkReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static BookApi. @Nullable Remark read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String text = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // text
                    seen = in.once(seen, 1L << 0);
                    text = in.readString();
                }
                default -> in.unknown();
            }
        }
        in.check(RemarkValidator.judge(text));
        return in.violationCount() == before ? new BookApi.Remark(text) : null;
    }
}

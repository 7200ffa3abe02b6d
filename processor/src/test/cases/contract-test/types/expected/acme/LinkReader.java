package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link NoteApi.Link} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class LinkReader {
    private static final Names MEMBERS = Names.of("to", "kind");

    private LinkReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static NoteApi. @Nullable Link read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String to = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // to
                    seen = in.once(seen, 1L << 0);
                    to = in.readString();
                }
                case 1 -> { // kind
                    seen = in.once(seen, 1L << 1);
                    in.readConstant("Link");
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 1) == 0) {
            in.missing("kind");
        }
        in.check(LinkValidator.judge(to));
        return in.violationCount() == before ? new NoteApi.Link(to) : null;
    }
}

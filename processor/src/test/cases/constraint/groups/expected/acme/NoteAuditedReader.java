package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Note} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class NoteAuditedReader {
    private static final Names MEMBERS = Names.of("author", "text");

    private NoteAuditedReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Note read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String author = null;
        String text = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // author
                    seen = in.once(seen, 1L << 0);
                    author = in.readString();
                }
                case 1 -> { // text
                    seen = in.once(seen, 1L << 1);
                    text = in.readString();
                }
                default -> in.unknown();
            }
        }
        in.check(NoteAuditedValidator.judge(author, text));
        if (in.violationCount() != before) {
            return null;
        }
        try {
            Note made = new Note();
            if ((seen & 1L << 0) != 0) {
                made.setAuthor(author);
            }
            if ((seen & 1L << 1) != 0) {
                made.setText(text);
            }
            return made;
        } catch (RuntimeException refusal) {
            in.refused(refusal);
            return null;
        }
    }
}

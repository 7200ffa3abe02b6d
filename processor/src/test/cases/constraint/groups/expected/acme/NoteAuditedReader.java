package acme;

import dev.signet.runtime.json.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Note} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class NoteAuditedReader {
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
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "author" -> {
                    seen = in.once(seen, 1L << 0);
                    author = in.readString();
                }
                case "text" -> {
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

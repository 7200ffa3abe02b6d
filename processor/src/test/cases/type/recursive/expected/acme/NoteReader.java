package acme;

import dev.signet.runtime.json.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link BookApi.Note} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class NoteReader {
    private NoteReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static BookApi. @Nullable Note read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        BookApi.Section about = null;
        String text = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "about" -> {
                    seen = in.once(seen, 1L << 0);
                    about = SectionReader.read(in);
                }
                case "text" -> {
                    seen = in.once(seen, 1L << 1);
                    text = in.readString();
                }
                default -> in.unknown();
            }
        }
        in.check(NoteValidator.judge(about, text));
        return in.violationCount() == before ? new BookApi.Note(about, text) : null;
    }
}

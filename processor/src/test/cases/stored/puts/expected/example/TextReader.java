package example;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link NotesApi.Text} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class TextReader {
    private static final Names MEMBERS = Names.of("text");

    private TextReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static NotesApi. @Nullable Text read(JsonReader in) {
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
        in.check(TextValidator.judge(text));
        return in.violationCount() == before ? new NotesApi.Text(text) : null;
    }
}

package acme;

import dev.signet.annotations.Change;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link NoteApi.Changes} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ChangesReader {
    private static final Names MEMBERS = Names.of("title", "pages");

    private ChangesReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static NoteApi. @Nullable Changes read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        Change<String> title = Change.empty();
        Change<Integer> pages = Change.empty();
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // title
                    seen = in.once(seen, 1L << 0);
                    title = in.readChange(JsonReader::readString);
                }
                case 1 -> { // pages
                    seen = in.once(seen, 1L << 1);
                    pages = in.readChangeOrNull(JsonReader::readInteger);
                }
                default -> in.unknown();
            }
        }
        in.check(ChangesValidator.judge(title, pages));
        return in.violationCount() == before ? new NoteApi.Changes(title, pages) : null;
    }
}

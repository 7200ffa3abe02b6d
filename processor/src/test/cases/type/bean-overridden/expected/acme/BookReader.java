package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link BookApi.Book} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookReader {
    private static final Names MEMBERS = Names.of("item_id", "note", "title", "mark");

    private BookReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static BookApi. @Nullable Book read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String id = null;
        String note = null;
        String title = null;
        String mark = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // item_id
                    seen = in.once(seen, 1L << 0);
                    id = in.readString();
                }
                case 1 -> { // note
                    seen = in.once(seen, 1L << 1);
                    note = in.readString();
                }
                case 2 -> { // title
                    seen = in.once(seen, 1L << 2);
                    title = in.readString();
                }
                case 3 -> { // mark
                    seen = in.once(seen, 1L << 3);
                    mark = in.readString();
                }
                default -> in.unknown();
            }
        }
        in.check(BookValidator.judge(id, note, title, mark));
        if (in.violationCount() != before) {
            return null;
        }
        try {
            BookApi.Book made = new BookApi.Book();
            if ((seen & 1L << 0) != 0) {
                made.setId(id);
            }
            if ((seen & 1L << 1) != 0) {
                made.setNote(note);
            }
            if ((seen & 1L << 2) != 0) {
                made.setTitle(title);
            }
            if ((seen & 1L << 3) != 0) {
                made.mark(mark);
            }
            return made;
        } catch (RuntimeException refusal) {
            in.refused(refusal);
            return null;
        }
    }
}

package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Book.Chapter} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookChapterReader {
    private static final Names MEMBERS = Names.of("title", "from");

    private BookChapterReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static Book. @Nullable Chapter read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String title = null;
        int from = 0;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // title
                    seen = in.once(seen, 1L << 0);
                    title = in.readString();
                }
                case 1 -> { // from
                    seen = in.once(seen, 1L << 1);
                    from = in.readPrimitiveInt();
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 1) == 0) {
            in.missing("from");
        }
        in.check(BookChapterValidator.judge(title, from));
        return in.violationCount() == before ? new Book.Chapter(title, from) : null;
    }
}

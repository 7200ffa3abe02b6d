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
    private static final Names MEMBERS = Names.of("subTitle", "urlPath", "isbn-13", "state");

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
        String sub_title = null;
        String URLPath = null;
        String isbn = null;
        BookApi.State state = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // subTitle
                    seen = in.once(seen, 1L << 0);
                    sub_title = in.readString();
                }
                case 1 -> { // urlPath
                    seen = in.once(seen, 1L << 1);
                    URLPath = in.readString();
                }
                case 2 -> { // isbn-13
                    seen = in.once(seen, 1L << 2);
                    isbn = in.readString();
                }
                case 3 -> { // state
                    seen = in.once(seen, 1L << 3);
                    state = StateReader.read(in);
                }
                default -> in.unknown();
            }
        }
        in.check(BookValidator.judge(sub_title, URLPath, isbn, state));
        return in.violationCount() == before ? new BookApi.Book(sub_title, URLPath, isbn,
                state) : null;
    }
}

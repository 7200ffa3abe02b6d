package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Book} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookChecksReader {
    private static final Names MEMBERS = Names.of("title", "isbn", "author");

    private BookChecksReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Book read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String title = null;
        String isbn = null;
        Book.Author author = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // title
                    seen = in.once(seen, 1L << 0);
                    title = in.readString();
                }
                case 1 -> { // isbn
                    seen = in.once(seen, 1L << 1);
                    isbn = in.readString();
                }
                case 2 -> { // author
                    seen = in.once(seen, 1L << 2);
                    author = BookAuthorChecksReader.read(in);
                }
                default -> in.unknown();
            }
        }
        in.check(BookChecksValidator.judge(title, isbn, author));
        return in.violationCount() == before ? new Book(title, isbn, author) : null;
    }
}

package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link BookApi.Book} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookReader {
    private static final Names MEMBERS = Names.of("isbn", "title", "related", "prices");

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
        BookApi.Isbn isbn = null;
        BookApi.Title title = null;
        List<BookApi.Isbn> related = null;
        Map<BookApi.Isbn, BookApi.Price> prices = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // isbn
                    seen = in.once(seen, 1L << 0);
                    isbn = in.readValue(BookApi.Isbn::of);
                }
                case 1 -> { // title
                    seen = in.once(seen, 1L << 1);
                    title = in.readValue(BookApi.Title::new);
                }
                case 2 -> { // related
                    seen = in.once(seen, 1L << 2);
                    related = in.readList(reader -> reader.readValue(BookApi.Isbn::of));
                }
                case 3 -> { // prices
                    seen = in.once(seen, 1L << 3);
                    prices = in.readMap(BookApi.Isbn::of, reader -> reader.readValue(BookApi.Price::read));
                }
                default -> in.unknown();
            }
        }
        in.check(BookValidator.judge(isbn, title, related, prices));
        return in.violationCount() == before ? new BookApi.Book(isbn, title, related,
                prices) : null;
    }
}

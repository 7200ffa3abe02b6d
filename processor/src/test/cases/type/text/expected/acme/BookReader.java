package acme;

import dev.signet.runtime.json.JsonReader;
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
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "isbn" -> {
                    seen = in.once(seen, 1L << 0);
                    isbn = in.readValue(BookApi.Isbn::of);
                }
                case "title" -> {
                    seen = in.once(seen, 1L << 1);
                    title = in.readValue(BookApi.Title::new);
                }
                case "related" -> {
                    seen = in.once(seen, 1L << 2);
                    related = in.readList(reader -> reader.readValue(BookApi.Isbn::of));
                }
                case "prices" -> {
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

package acme;

import dev.signet.runtime.json.JsonReader;
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
        String subTitle = null;
        String URLPath = null;
        String isbn = null;
        BookApi.State state = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "sub-title" -> {
                    seen = in.once(seen, 1L << 0);
                    subTitle = in.readString();
                }
                case "url-path" -> {
                    seen = in.once(seen, 1L << 1);
                    URLPath = in.readString();
                }
                case "isbn_13" -> {
                    seen = in.once(seen, 1L << 2);
                    isbn = in.readString();
                }
                case "state" -> {
                    seen = in.once(seen, 1L << 3);
                    state = StateReader.read(in);
                }
                default -> in.unknown();
            }
        }
        in.check(BookValidator.judge(subTitle, URLPath, isbn, state));
        return in.violationCount() == before ? new BookApi.Book(subTitle, URLPath, isbn,
                state) : null;
    }
}

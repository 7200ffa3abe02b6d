package example;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link BooksApi.Book} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookReader {
    private static final Names MEMBERS = Names.of("title");

    private BookReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static BooksApi. @Nullable Book read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String title = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // title
                    seen = in.once(seen, 1L << 0);
                    title = in.readString();
                }
                default -> in.unknown();
            }
        }
        in.check(BookValidator.judge(title));
        return in.violationCount() == before ? new BooksApi.Book(title) : null;
    }
}

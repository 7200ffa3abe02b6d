package acme;

import dev.signet.runtime.json.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Book.Chapter} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookChapterReader {
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
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "title" -> {
                    seen = in.once(seen, 1L << 0);
                    title = in.readString();
                }
                case "from" -> {
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

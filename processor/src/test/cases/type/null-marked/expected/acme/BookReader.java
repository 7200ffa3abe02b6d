package acme;

import dev.signet.runtime.json.JsonReader;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Book} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookReader {
    private BookReader() {
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
        String subtitle = null;
        List<String> authors = null;
        List<String> tags = null;
        Integer pages = null;
        Optional<String> contact = Optional.empty();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "title" -> {
                    seen = in.once(seen, 1L << 0);
                    title = in.readString();
                }
                case "subtitle" -> {
                    seen = in.once(seen, 1L << 1);
                    subtitle = in.readString();
                }
                case "authors" -> {
                    seen = in.once(seen, 1L << 2);
                    authors = in.readList(JsonReader::readString);
                }
                case "tags" -> {
                    seen = in.once(seen, 1L << 3);
                    tags = in.readList(JsonReader::readString);
                }
                case "pages" -> {
                    seen = in.once(seen, 1L << 4);
                    pages = in.readInteger();
                }
                case "contact" -> {
                    seen = in.once(seen, 1L << 5);
                    contact = Optional.ofNullable(in.readPresent(JsonReader::readString));
                }
                default -> in.unknown();
            }
        }
        in.check(BookValidator.judge(title, subtitle, authors, tags, pages, contact));
        return in.violationCount() == before ? new Book(title, subtitle, authors, tags, pages,
                contact) : null;
    }
}

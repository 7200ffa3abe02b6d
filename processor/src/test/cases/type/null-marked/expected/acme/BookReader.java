package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
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
    private static final Names MEMBERS = Names.of("title", "subtitle", "authors", "tags", "pages",
            "contact");

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
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // title
                    seen = in.once(seen, 1L << 0);
                    title = in.readString();
                }
                case 1 -> { // subtitle
                    seen = in.once(seen, 1L << 1);
                    subtitle = in.readString();
                }
                case 2 -> { // authors
                    seen = in.once(seen, 1L << 2);
                    authors = in.readList(JsonReader::readString);
                }
                case 3 -> { // tags
                    seen = in.once(seen, 1L << 3);
                    tags = in.readList(JsonReader::readString);
                }
                case 4 -> { // pages
                    seen = in.once(seen, 1L << 4);
                    pages = in.readInteger();
                }
                case 5 -> { // contact
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

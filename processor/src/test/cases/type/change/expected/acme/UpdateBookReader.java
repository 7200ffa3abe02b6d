package acme;

import dev.signet.annotations.Change;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link BookApi.UpdateBook} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class UpdateBookReader {
    private static final Names MEMBERS = Names.of("title", "subtitle", "tags", "sequel");

    private UpdateBookReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static BookApi. @Nullable UpdateBook read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        Change<String> title = Change.empty();
        Change<String> subtitle = Change.empty();
        Change<List<String>> tags = Change.empty();
        Change<BookApi.UpdateBook> sequel = Change.empty();
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // title
                    seen = in.once(seen, 1L << 0);
                    title = in.readChange(JsonReader::readString);
                }
                case 1 -> { // subtitle
                    seen = in.once(seen, 1L << 1);
                    subtitle = in.readChangeOrNull(JsonReader::readString);
                }
                case 2 -> { // tags
                    seen = in.once(seen, 1L << 2);
                    tags = in.readChangeOrNull(reader -> reader.readList(JsonReader::readString));
                }
                case 3 -> { // sequel
                    seen = in.once(seen, 1L << 3);
                    sequel = in.readChangeOrNull(UpdateBookReader::read);
                }
                default -> in.skipValue();
            }
        }
        in.check(UpdateBookValidator.judge(title, subtitle, tags, sequel));
        return in.violationCount() == before ? new BookApi.UpdateBook(title, subtitle, tags,
                sequel) : null;
    }
}

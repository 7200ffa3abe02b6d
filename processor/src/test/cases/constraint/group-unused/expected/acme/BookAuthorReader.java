package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Book.Author} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookAuthorReader {
    private static final Names MEMBERS = Names.of("name", "country");

    private BookAuthorReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static Book. @Nullable Author read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String name = null;
        String country = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // name
                    seen = in.once(seen, 1L << 0);
                    name = in.readString();
                }
                case 1 -> { // country
                    seen = in.once(seen, 1L << 1);
                    country = in.readString();
                }
                default -> in.unknown();
            }
        }
        in.check(BookAuthorValidator.judge(name, country));
        return in.violationCount() == before ? new Book.Author(name, country) : null;
    }
}

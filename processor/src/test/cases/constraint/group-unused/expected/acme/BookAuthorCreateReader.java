package acme;

import dev.signet.runtime.json.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Book.Author} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookAuthorCreateReader {
    private BookAuthorCreateReader() {
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
        for (String name_ = in.nextName(); name_ != null; name_ = in.nextName()) {
            switch (name_) {
                case "name" -> {
                    seen = in.once(seen, 1L << 0);
                    name = in.readString();
                }
                case "country" -> {
                    seen = in.once(seen, 1L << 1);
                    country = in.readString();
                }
                default -> in.unknown();
            }
        }
        in.check(BookAuthorCreateValidator.judge(name, country));
        return in.violationCount() == before ? new Book.Author(name, country) : null;
    }
}

package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Book.Author} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookAuthorWriter {
    private BookAuthorWriter() {
    }

    static void write(Book.Author value, JsonWriter out) {
        out.beginObject();
        if (value.name() != null) {
            out.field("name", value.name());
        }
        out.endObject();
    }
}

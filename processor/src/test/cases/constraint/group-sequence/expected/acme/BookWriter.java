package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Book} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookWriter {
    private BookWriter() {
    }

    static void write(Book value, JsonWriter out) {
        out.beginObject();
        out.field("title", value.title());
        if (value.isbn() != null) {
            out.field("isbn", value.isbn());
        }
        if (value.author() != null) {
            out.name("author");
            BookAuthorWriter.write(value.author(), out);
        }
        out.endObject();
    }
}

package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link BookApi.Book} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookWriter {
    private BookWriter() {
    }

    static void write(BookApi.Book value, JsonWriter out) {
        out.beginObject();
        if (value.getId() != null) {
            out.field("item_id", value.getId());
        }
        if (value.getNote() != null) {
            out.field("note", value.getNote());
        }
        out.field("title", value.getTitle());
        if (value.mark() != null) {
            out.field("mark", value.mark());
        }
        if (value.getLabel() != null) {
            out.field("label", value.getLabel());
        }
        out.endObject();
    }
}

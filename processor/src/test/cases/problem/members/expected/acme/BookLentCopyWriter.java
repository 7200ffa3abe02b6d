package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link BookLent.Copy} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookLentCopyWriter {
    private BookLentCopyWriter() {
    }

    static void write(BookLent.Copy value, JsonWriter out) {
        out.beginObject();
        out.field("shelf", value.shelf());
        out.field("number", value.number());
        out.endObject();
    }
}

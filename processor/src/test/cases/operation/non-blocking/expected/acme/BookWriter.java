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
        out.field("title", value.title());
        out.endObject();
    }
}

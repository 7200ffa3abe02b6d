package example;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link BooksApi.Book} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookWriter {
    private BookWriter() {
    }

    static void write(BooksApi.Book value, JsonWriter out) {
        out.beginObject();
        if (value.title() != null) {
            out.field("title", value.title());
        }
        out.endObject();
    }
}

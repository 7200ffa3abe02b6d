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
        if (value.subTitle() != null) {
            out.field("sub-title", value.subTitle());
        }
        if (value.URLPath() != null) {
            out.field("url-path", value.URLPath());
        }
        if (value.isbn() != null) {
            out.field("isbn_13", value.isbn());
        }
        if (value.state() != null) {
            out.field("state", StateWriter.text(value.state()));
        }
        out.endObject();
    }
}

package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link PageApi.Page} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PageBookWriter {
    private PageBookWriter() {
    }

    static void write(PageApi.Page<PageApi.Book> value, JsonWriter out) {
        out.beginObject();
        out.name("items");
        out.array(value.items(), BookWriter::write);
        if (value.first() != null) {
            out.name("first");
            BookWriter.write(value.first(), out);
        }
        if (value.next() != null) {
            out.name("next");
            PageBookWriter.write(value.next(), out);
        }
        out.endObject();
    }
}

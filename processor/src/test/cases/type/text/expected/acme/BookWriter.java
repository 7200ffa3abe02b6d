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
        out.field("isbn", value.isbn().toString());
        if (value.title() != null) {
            out.field("title", value.title().toString());
        }
        if (value.related() != null) {
            out.name("related");
            out.array(value.related(), (element, to) -> to.value(element.toString()));
        }
        if (value.prices() != null) {
            out.name("prices");
            out.map(value.prices(), key -> key.toString(), (element, to) -> to.value(element.written()));
        }
        out.endObject();
    }
}

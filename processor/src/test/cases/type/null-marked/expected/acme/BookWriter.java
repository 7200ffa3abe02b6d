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
        if (value.subtitle() != null) {
            out.field("subtitle", value.subtitle());
        }
        out.name("authors");
        out.array(value.authors(), (element, to) -> to.value(element));
        if (value.tags() != null) {
            out.name("tags");
            out.array(value.tags(), (element, to) -> to.value(element));
        }
        out.field("pages", value.pages());
        if (value.contact().isPresent()) {
            out.field("contact", value.contact().get());
        }
        out.endObject();
    }
}

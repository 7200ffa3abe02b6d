package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link PageApi.Page} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PageStringWriter {
    private PageStringWriter() {
    }

    static void write(PageApi.Page<String> value, JsonWriter out) {
        out.beginObject();
        out.name("items");
        out.array(value.items(), (element, to) -> to.value(element));
        if (value.first() != null) {
            out.field("first", value.first());
        }
        if (value.next() != null) {
            out.name("next");
            PageStringWriter.write(value.next(), out);
        }
        out.endObject();
    }
}

package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link BookApi.UpdateBook} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class UpdateBookWriter {
    private UpdateBookWriter() {
    }

    static void write(BookApi.UpdateBook value, JsonWriter out) {
        out.beginObject();
        if (value.title().isPresent()) {
            out.field("title", value.title().get());
        }
        if (value.subtitle().isPresent() && value.subtitle().get() != null) {
            out.field("subtitle", value.subtitle().get());
        }
        if (value.tags().isPresent() && value.tags().get() != null) {
            out.name("tags");
            out.array(value.tags().get(), (element, to) -> to.value(element));
        }
        if (value.sequel().isPresent() && value.sequel().get() != null) {
            out.name("sequel");
            UpdateBookWriter.write(value.sequel().get(), out);
        }
        out.endObject();
    }
}

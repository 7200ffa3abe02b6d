package acme;

import dev.signet.processor.shipped.Crate;
import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Crate} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class CrateWriter {
    private CrateWriter() {
    }

    static void write(Crate value, JsonWriter out) {
        out.beginObject();
        out.name("labels");
        out.array(value.labels(), (element, to) -> to.value(element));
        if (value.note() != null) {
            out.field("note", value.note());
        }
        out.endObject();
    }
}

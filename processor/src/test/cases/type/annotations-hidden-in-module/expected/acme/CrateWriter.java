package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import shop.Crate;

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
        if (value.labels() != null) {
            out.name("labels");
            out.array(value.labels(), (element, to) -> to.value(element));
        }
        if (value.stamps() != null) {
            out.name("stamps");
            out.array(value.stamps(), (element, to) -> to.value(element));
        }
        out.endObject();
    }
}

package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link PartBean} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PartBeanWriter {
    private PartBeanWriter() {
    }

    static void write(PartBean value, JsonWriter out) {
        out.beginObject();
        out.field("number", value.getNumber());
        if (value.getNote() != null) {
            out.field("note", value.getNote());
        }
        if (value.getPart() != null) {
            out.name("part");
            PartWriter.write(value.getPart(), out);
        }
        out.endObject();
    }
}

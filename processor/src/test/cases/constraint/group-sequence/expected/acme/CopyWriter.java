package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Copy} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class CopyWriter {
    private CopyWriter() {
    }

    static void write(Copy value, JsonWriter out) {
        out.beginObject();
        out.field("number", value.getNumber());
        if (value.getBought() != null) {
            out.field("bought", value.getBought());
        }
        out.endObject();
    }
}

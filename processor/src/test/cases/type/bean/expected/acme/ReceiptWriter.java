package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Receipt} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ReceiptWriter {
    private ReceiptWriter() {
    }

    static void write(Receipt value, JsonWriter out) {
        out.beginObject();
        if (value.getId() != null) {
            out.field("id", value.getId());
        }
        if (value.getTotal() != null) {
            out.field("total", value.getTotal());
        }
        out.endObject();
    }
}

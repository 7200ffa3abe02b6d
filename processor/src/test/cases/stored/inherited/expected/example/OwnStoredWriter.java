package example;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link OrdersApi.Own.Stored} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OwnStoredWriter {
    private OwnStoredWriter() {
    }

    static void write(OrdersApi.Own.Stored value, JsonWriter out) {
        out.beginObject();
        if (value.text() != null) {
            out.field("text", value.text());
        }
        out.endObject();
    }
}

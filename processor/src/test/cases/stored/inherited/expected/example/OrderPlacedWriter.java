package example;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Order} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderPlacedWriter {
    private OrderPlacedWriter() {
    }

    static void write(Order value, JsonWriter out) {
        out.beginObject();
        if (value.item() != null) {
            out.field("item", value.item());
        }
        out.field("number", value.number());
        out.endObject();
    }
}

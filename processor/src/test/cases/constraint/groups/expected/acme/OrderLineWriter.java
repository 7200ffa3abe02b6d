package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Order.Line} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderLineWriter {
    private OrderLineWriter() {
    }

    static void write(Order.Line value, JsonWriter out) {
        out.beginObject();
        out.field("quantity", value.quantity());
        out.field("sku", value.sku());
        out.endObject();
    }
}

package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Order.Page} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderPageOrderLineUpdateWriter {
    private OrderPageOrderLineUpdateWriter() {
    }

    static void write(Order.Page<Order.Line> value, JsonWriter out) {
        out.beginObject();
        if (value.content() != null) {
            out.name("content");
            OrderLineUpdateWriter.write(value.content(), out);
        }
        out.endObject();
    }
}

package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Order.Cash} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderCashWriter {
    private OrderCashWriter() {
    }

    static void write(Order.Cash value, JsonWriter out) {
        out.beginObject();
        out.field("kind", "Cash");
        out.endObject();
    }
}

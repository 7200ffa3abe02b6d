package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Order.Card} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderCardWriter {
    private OrderCardWriter() {
    }

    static void write(Order.Card value, JsonWriter out) {
        out.beginObject();
        out.field("kind", "Card");
        out.field("digits", value.digits());
        out.endObject();
    }
}

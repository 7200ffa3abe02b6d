package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link OrderLine} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderLineWriter {
    private OrderLineWriter() {
    }

    static void write(OrderLine value, JsonWriter out) {
        out.beginObject();
        out.field("item", value.item());
        out.field("how-many", value.howMany());
        out.endObject();
    }
}

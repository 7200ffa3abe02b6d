package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Order.Address} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderAddressWriter {
    private OrderAddressWriter() {
    }

    static void write(Order.Address value, JsonWriter out) {
        out.beginObject();
        out.field("street", value.street());
        out.endObject();
    }
}

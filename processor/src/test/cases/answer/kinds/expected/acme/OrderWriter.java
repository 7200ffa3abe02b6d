package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Order} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderWriter {
    private OrderWriter() {
    }

    static void write(Order value, JsonWriter out) {
        out.beginObject();
        out.field("order-id", value.orderId());
        if (value.orderLines() != null) {
            out.name("order-lines");
            out.array(value.orderLines(), OrderLineWriter::write);
        }
        if (value.paidAt().isPresent()) {
            out.field("paid-at", value.paidAt().get());
        }
        if (value.state() != null) {
            out.field("state", OrderStateWriter.text(value.state()));
        }
        out.endObject();
    }
}

package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Order} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderUpdateWriter {
    private OrderUpdateWriter() {
    }

    static void write(Order value, JsonWriter out) {
        out.beginObject();
        out.field("id", value.id());
        if (value.customer() != null) {
            out.field("customer", value.customer());
        }
        if (value.lines() != null) {
            out.name("lines");
            out.array(value.lines(), OrderLineUpdateWriter::write);
        }
        if (value.note().isPresent()) {
            out.field("note", value.note().get());
        }
        if (value.address() != null) {
            out.name("address");
            OrderAddressWriter.write(value.address(), out);
        }
        if (value.returned() != null) {
            out.name("returned");
            out.map(value.returned(), key -> key, OrderLineWriter::write);
        }
        if (value.page() != null) {
            out.name("page");
            OrderPageOrderLineUpdateWriter.write(value.page(), out);
        }
        if (value.payment() != null) {
            out.name("payment");
            OrderPaymentWriter.write(value.payment(), out);
        }
        if (value.replaces() != null) {
            out.name("replaces");
            OrderUpdateWriter.write(value.replaces(), out);
        }
        out.endObject();
    }
}

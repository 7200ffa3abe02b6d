package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link ShopApi.Order} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderWriter {
    private OrderWriter() {
    }

    static void write(ShopApi.Order value, JsonWriter out) {
        out.beginObject();
        out.name("lines");
        out.array(value.lines(), OrderLineWriter::write);
        if (value.address() != null) {
            out.name("address");
            AddressWriter.write(value.address(), out);
        }
        if (value.billing().isPresent()) {
            out.name("billing");
            AddressWriter.write(value.billing().get(), out);
        }
        out.endObject();
    }
}

package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link ShopApi.Order.Line} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderLineWriter {
    private OrderLineWriter() {
    }

    static void write(ShopApi.Order.Line value, JsonWriter out) {
        out.beginObject();
        out.field("item", value.item());
        out.field("count", value.count());
        if (value.colour() != null) {
            out.field("colour", ColourWriter.text(value.colour()));
        }
        out.endObject();
    }
}

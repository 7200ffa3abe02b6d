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
        out.field("reference", value.getReference());
        if (value.note != null) {
            out.field("note", value.note);
        }
        if (value.version != null) {
            out.field("version", value.version);
        }
        out.field("quantity", value.getQuantity());
        out.field("express", value.isExpress());
        if (value.getLines() != null) {
            out.name("order_lines");
            out.array(value.getLines(), (element, to) -> to.value(element));
        }
        if (value.getTotal() != null) {
            out.field("total", value.getTotal());
        }
        out.endObject();
    }
}

package example;

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
        out.field("item", value.item());
        if (value.number() != null) {
            out.field("number", value.number());
        }
        out.endObject();
    }
}

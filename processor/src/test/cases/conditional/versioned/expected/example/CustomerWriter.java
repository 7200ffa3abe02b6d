package example;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Customer} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class CustomerWriter {
    private CustomerWriter() {
    }

    static void write(Customer value, JsonWriter out) {
        out.beginObject();
        out.field("id", value.id());
        out.field("name", value.name());
        out.field("version", value.version());
        out.endObject();
    }
}

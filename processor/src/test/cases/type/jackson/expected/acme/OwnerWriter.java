package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Owner} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OwnerWriter {
    private OwnerWriter() {
    }

    static void write(Owner value, JsonWriter out) {
        out.beginObject();
        out.field("name", value.getName());
        out.field("number", value.pets());
        out.field("happy", value.isHappy());
        out.endObject();
    }
}

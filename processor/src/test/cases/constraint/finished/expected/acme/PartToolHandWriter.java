package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Part.Tool.Hand} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PartToolHandWriter {
    private PartToolHandWriter() {
    }

    static void write(Part.Tool.Hand value, JsonWriter out) {
        out.beginObject();
        out.field("kind", "Hand");
        out.field("fingers", value.fingers());
        out.endObject();
    }
}

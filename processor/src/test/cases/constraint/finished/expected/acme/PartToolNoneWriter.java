package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Part.Tool.None} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PartToolNoneWriter {
    private PartToolNoneWriter() {
    }

    static void write(Part.Tool.None value, JsonWriter out) {
        out.beginObject();
        out.field("kind", "None");
        out.endObject();
    }
}

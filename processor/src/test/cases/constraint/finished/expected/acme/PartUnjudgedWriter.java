package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Part.Unjudged} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PartUnjudgedWriter {
    private PartUnjudgedWriter() {
    }

    static void write(Part.Unjudged value, JsonWriter out) {
        out.beginObject();
        if (value.text() != null) {
            out.field("text", value.text());
        }
        out.endObject();
    }
}

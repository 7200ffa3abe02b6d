package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Part.Tool.Machine} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PartToolMachineWriter {
    private PartToolMachineWriter() {
    }

    static void write(Part.Tool.Machine value, JsonWriter out) {
        out.beginObject();
        out.field("kind", "Machine");
        if (value.drive() != null) {
            out.name("drive");
            PartWriter.write(value.drive(), out);
        }
        out.endObject();
    }
}

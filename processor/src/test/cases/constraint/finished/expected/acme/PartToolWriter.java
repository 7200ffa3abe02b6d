package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Part.Tool} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PartToolWriter {
    private PartToolWriter() {
    }

    static void write(Part.Tool value, JsonWriter out) {
        if (value instanceof Part.Tool.Hand branch) {
            PartToolHandWriter.write(branch, out);
        } else if (value instanceof Part.Tool.Machine branch) {
            PartToolMachineWriter.write(branch, out);
        } else if (value instanceof Part.Tool.None branch) {
            PartToolNoneWriter.write(branch, out);
        } else {
            throw new IllegalArgumentException("No branch of Tool: " + value);
        }
    }
}

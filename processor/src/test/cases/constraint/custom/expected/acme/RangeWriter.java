package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Range} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class RangeWriter {
    private RangeWriter() {
    }

    static void write(Range value, JsonWriter out) {
        out.beginObject();
        out.field("min", value.min());
        out.field("max", value.max());
        out.field("unit", value.unit());
        out.endObject();
    }
}

package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Stay} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class StayWriter {
    private StayWriter() {
    }

    static void write(Stay value, JsonWriter out) {
        out.beginObject();
        if (value.getFrom() != null) {
            out.field("from", value.getFrom());
        }
        if (value.getTo() != null) {
            out.field("to", value.getTo());
        }
        out.field("number", value.getNumber());
        out.field("forward", value.isForward());
        out.endObject();
    }
}

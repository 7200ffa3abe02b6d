package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Trip} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class TripWriter {
    private TripWriter() {
    }

    static void write(Trip value, JsonWriter out) {
        out.beginObject();
        out.field("from", value.from());
        out.field("to", value.to());
        if (value.via() != null) {
            out.field("via", value.via());
        }
        out.endObject();
    }
}

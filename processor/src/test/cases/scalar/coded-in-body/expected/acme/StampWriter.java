package acme;

import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.json.Scalar;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link TicketApi.Stamp} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class StampWriter {
    private StampWriter() {
    }

    static void write(TicketApi.Stamp value, JsonWriter out) {
        out.beginObject();
        out.field("on", value.on());
        out.field("at", Scalar.OFFSET_TIME, value.at());
        out.endObject();
    }
}

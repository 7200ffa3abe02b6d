package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link PaymentApi.Closed} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ClosedWriter {
    private ClosedWriter() {
    }

    static void write(PaymentApi.Closed value, JsonWriter out) {
        out.beginObject();
        out.field("@type", "closed");
        out.endObject();
    }
}

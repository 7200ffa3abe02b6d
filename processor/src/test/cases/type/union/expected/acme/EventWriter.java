package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link PaymentApi.Event} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class EventWriter {
    private EventWriter() {
    }

    static void write(PaymentApi.Event value, JsonWriter out) {
        if (value instanceof PaymentApi.Opened branch) {
            OpenedWriter.write(branch, out);
        } else if (value instanceof PaymentApi.Closed branch) {
            ClosedWriter.write(branch, out);
        } else {
            throw new IllegalArgumentException("No branch of Event: " + value);
        }
    }
}

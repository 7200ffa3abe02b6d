package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link PaymentApi.Opened} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OpenedWriter {
    private OpenedWriter() {
    }

    static void write(PaymentApi.Opened value, JsonWriter out) {
        out.beginObject();
        out.field("@type", "opened");
        out.field("at", value.at());
        out.endObject();
    }
}

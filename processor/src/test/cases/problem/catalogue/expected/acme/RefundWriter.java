package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link RefundApi.Refund} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class RefundWriter {
    private RefundWriter() {
    }

    static void write(RefundApi.Refund value, JsonWriter out) {
        out.beginObject();
        out.field("cents", value.cents());
        out.endObject();
    }
}

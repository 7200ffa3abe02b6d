package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link CardApi.Holder} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class HolderWriter {
    private HolderWriter() {
    }

    static void write(CardApi.Holder value, JsonWriter out) {
        out.beginObject();
        if (value.name() != null) {
            out.field("name", value.name());
        }
        out.endObject();
    }
}

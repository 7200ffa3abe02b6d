package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link CardApi.Card} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class CardWriter {
    private CardWriter() {
    }

    static void write(CardApi.Card value, JsonWriter out) {
        out.beginObject();
        out.field("id", value.id());
        if (value.holder() != null) {
            out.name("holder");
            HolderWriter.write(value.holder(), out);
        }
        out.endObject();
    }
}

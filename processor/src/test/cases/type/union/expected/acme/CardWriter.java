package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link PaymentApi.Card} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class CardWriter {
    private CardWriter() {
    }

    static void write(PaymentApi.Card value, JsonWriter out) {
        out.beginObject();
        out.field("kind", "card");
        out.field("number", value.number());
        out.endObject();
    }
}

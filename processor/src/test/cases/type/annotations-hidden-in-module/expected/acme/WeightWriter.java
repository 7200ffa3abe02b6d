package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import shop.Weight;

/**
 * Writes a {@link Weight} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class WeightWriter {
    private WeightWriter() {
    }

    static void write(Weight value, JsonWriter out) {
        out.beginObject();
        out.field("grams", value.grams());
        if (value.scale() != null) {
            out.field("scale", value.scale());
        }
        out.endObject();
    }
}

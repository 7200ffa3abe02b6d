package example;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Name} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class NameWriter {
    private NameWriter() {
    }

    static void write(Name value, JsonWriter out) {
        out.beginObject();
        out.field("text", value.getText());
        out.field("change", value.getChange());
        out.endObject();
    }
}

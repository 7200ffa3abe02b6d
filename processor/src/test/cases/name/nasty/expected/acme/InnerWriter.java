package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link BookApi.Inner} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class InnerWriter {
    private InnerWriter() {
    }

    static void write(BookApi.Inner value, JsonWriter out) {
        out.beginObject();
        out.field("value", value.value());
        out.field("i", value.i());
        if (value.in() != null) {
            out.field("in", value.in());
        }
        if (value.found() != null) {
            out.field("found", value.found());
        }
        out.endObject();
    }
}

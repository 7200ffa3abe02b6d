package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Shape.Square} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ShapeSquareWriter {
    private ShapeSquareWriter() {
    }

    static void write(Shape.Square value, JsonWriter out) {
        out.beginObject();
        out.field("kind", "Square");
        if (value.side() != null) {
            out.field("side", value.side());
        }
        out.endObject();
    }
}

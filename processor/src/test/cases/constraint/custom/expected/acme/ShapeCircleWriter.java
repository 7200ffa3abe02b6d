package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Shape.Circle} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ShapeCircleWriter {
    private ShapeCircleWriter() {
    }

    static void write(Shape.Circle value, JsonWriter out) {
        out.beginObject();
        out.field("kind", "Circle");
        out.field("radius", value.radius());
        out.endObject();
    }
}

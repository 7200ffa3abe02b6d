package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Shape} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ShapeWriter {
    private ShapeWriter() {
    }

    static void write(Shape value, JsonWriter out) {
        if (value instanceof Shape.Circle branch) {
            ShapeCircleWriter.write(branch, out);
        } else if (value instanceof Shape.Square branch) {
            ShapeSquareWriter.write(branch, out);
        } else {
            throw new IllegalArgumentException("No branch of Shape: " + value);
        }
    }
}

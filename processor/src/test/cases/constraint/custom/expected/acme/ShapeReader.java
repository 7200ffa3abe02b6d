package acme;

import dev.signet.runtime.json.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Shape} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ShapeReader {
    private ShapeReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Shape read(JsonReader in) {
        String tag = in.peekTag("kind");
        if (tag == null) {
            return null;
        }
        switch (tag) {
            case "Circle":
                return ShapeCircleReader.read(in);
            case "Square":
                return ShapeSquareReader.read(in);
            default:
                in.unknownTag("kind", "Circle or Square");
                return null;
        }
    }
}

package acme;

import dev.signet.runtime.json.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Pet} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PetReader {
    private PetReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Pet read(JsonReader in) {
        String tag = in.peekTag("petType");
        if (tag == null) {
            return null;
        }
        switch (tag) {
            case "cat":
                return PetCatReader.read(in);
            case "dog":
                return PetDogReader.read(in);
            default:
                in.unknownTag("petType", "cat or dog");
                return null;
        }
    }
}

package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Pet.Dog} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PetDogWriter {
    private PetDogWriter() {
    }

    static void write(Pet.Dog value, JsonWriter out) {
        out.beginObject();
        out.field("petType", "dog");
        if (value.getBark() != null) {
            out.field("bark", value.getBark());
        }
        out.endObject();
    }
}

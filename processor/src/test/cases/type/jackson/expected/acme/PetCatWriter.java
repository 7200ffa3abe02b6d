package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Pet.Cat} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PetCatWriter {
    private PetCatWriter() {
    }

    static void write(Pet.Cat value, JsonWriter out) {
        out.beginObject();
        out.field("petType", "cat");
        out.field("claws", value.getClaws());
        out.endObject();
    }
}

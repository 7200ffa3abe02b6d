package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Pet} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PetWriter {
    private PetWriter() {
    }

    static void write(Pet value, JsonWriter out) {
        if (value instanceof Pet.Cat branch) {
            PetCatWriter.write(branch, out);
        } else if (value instanceof Pet.Dog branch) {
            PetDogWriter.write(branch, out);
        } else {
            throw new IllegalArgumentException("No branch of Pet: " + value);
        }
    }
}

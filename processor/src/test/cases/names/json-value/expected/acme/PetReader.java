package acme;

import dev.signet.runtime.json.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link PetApi.Pet} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PetReader {
    private PetReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static PetApi. @Nullable Pet read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        PetApi.State state = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "state" -> {
                    seen = in.once(seen, 1L << 0);
                    state = StateReader.read(in);
                }
                default -> in.unknown();
            }
        }
        in.check(PetValidator.judge(state));
        return in.violationCount() == before ? new PetApi.Pet(state) : null;
    }
}

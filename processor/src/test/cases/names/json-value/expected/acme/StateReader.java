package acme;

import dev.signet.runtime.json.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link PetApi.State} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class StateReader {
    /**
     * The names on the wire, for a client that sent another.
     */
    static final String EXPECTED = "available or sold-out";

    private StateReader() {
    }

    /**
     * The constant of this name on the wire, or null.
     */
    static PetApi. @Nullable State parse(String text) {
        return switch (text) {
            case "available" -> PetApi.State.AVAILABLE;
            case "sold-out" -> PetApi.State.SOLD;
            default -> null;
        };
    }

    static PetApi. @Nullable State read(JsonReader in) {
        return in.readEnum(StateReader::parse, EXPECTED);
    }
}

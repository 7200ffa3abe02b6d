package acme;

import dev.signet.runtime.json.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Part.Tool} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PartToolReader {
    private PartToolReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static Part. @Nullable Tool read(JsonReader in) {
        String tag = in.peekTag("kind");
        if (tag == null) {
            return null;
        }
        switch (tag) {
            case "Hand":
                return PartToolHandReader.read(in);
            case "Machine":
                return PartToolMachineReader.read(in);
            case "None":
                return PartToolNoneReader.read(in);
            default:
                in.unknownTag("kind", "Hand, Machine or None");
                return null;
        }
    }
}

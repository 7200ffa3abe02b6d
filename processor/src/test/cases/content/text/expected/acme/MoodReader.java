package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Mood} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class MoodReader {
    private static final Names NAMES = Names.of("GOOD", "BAD");

    /**
     * The names on the wire, for a client that sent another.
     */
    static final String EXPECTED = "GOOD or BAD";

    private MoodReader() {
    }

    /**
     * The constant of this name on the wire, or null.
     */
    static @Nullable Mood parse(String text) {
        return switch (text) {
            case "GOOD" -> Mood.GOOD;
            case "BAD" -> Mood.BAD;
            default -> null;
        };
    }

    static @Nullable Mood read(JsonReader in) {
        String name = in.readName(NAMES, EXPECTED);
        return name == null ? null : parse(name);
    }
}

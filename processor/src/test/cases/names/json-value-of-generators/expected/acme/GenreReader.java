package acme;

import dev.signet.runtime.json.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Genre} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class GenreReader {
    /**
     * The names on the wire, for a client that sent another.
     */
    static final String EXPECTED = "shortStory or novel";

    private GenreReader() {
    }

    /**
     * The constant of this name on the wire, or null.
     */
    static @Nullable Genre parse(String text) {
        return switch (text) {
            case "shortStory" -> Genre.SHORT_STORY;
            case "novel" -> Genre.NOVEL;
            default -> null;
        };
    }

    static @Nullable Genre read(JsonReader in) {
        return in.readEnum(GenreReader::parse, EXPECTED);
    }
}

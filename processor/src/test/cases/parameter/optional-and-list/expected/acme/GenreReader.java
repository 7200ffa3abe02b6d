package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link BookApi.Genre} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class GenreReader {
    private static final Names NAMES = Names.of("short_story", "novel", "verse");

    /**
     * The names on the wire, for a client that sent another.
     */
    static final String EXPECTED = "short_story, novel or verse";

    private GenreReader() {
    }

    /**
     * The constant of this name on the wire, or null.
     */
    static BookApi. @Nullable Genre parse(String text) {
        return switch (text) {
            case "short_story" -> BookApi.Genre.SHORT_STORY;
            case "novel" -> BookApi.Genre.NOVEL;
            case "verse" -> BookApi.Genre.POETRY;
            default -> null;
        };
    }

    static BookApi. @Nullable Genre read(JsonReader in) {
        String name = in.readName(NAMES, EXPECTED);
        return name == null ? null : parse(name);
    }
}

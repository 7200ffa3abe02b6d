package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Sort} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class SortReader {
    private static final Names NAMES = Names.of("by-title", "by-author");

    /**
     * The names on the wire, for a client that sent another.
     */
    static final String EXPECTED = "by-title or by-author";

    private SortReader() {
    }

    /**
     * The constant of this name on the wire, or null.
     */
    static @Nullable Sort parse(String text) {
        return switch (text) {
            case "by-title" -> Sort.TITLE;
            case "by-author" -> Sort.AUTHOR;
            default -> null;
        };
    }

    static @Nullable Sort read(JsonReader in) {
        String name = in.readName(NAMES, EXPECTED);
        return name == null ? null : parse(name);
    }
}

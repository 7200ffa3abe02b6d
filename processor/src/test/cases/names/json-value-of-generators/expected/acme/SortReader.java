package acme;

import dev.signet.runtime.json.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Sort} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class SortReader {
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
        return in.readEnum(SortReader::parse, EXPECTED);
    }
}

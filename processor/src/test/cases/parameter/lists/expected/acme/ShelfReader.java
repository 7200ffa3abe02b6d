package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link BookApi.Shelf} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ShelfReader {
    private static final Names NAMES = Names.of("LOW", "HIGH");

    /**
     * The names on the wire, for a client that sent another.
     */
    static final String EXPECTED = "LOW or HIGH";

    private ShelfReader() {
    }

    /**
     * The constant of this name on the wire, or null.
     */
    static BookApi. @Nullable Shelf parse(String text) {
        return switch (text) {
            case "LOW" -> BookApi.Shelf.LOW;
            case "HIGH" -> BookApi.Shelf.HIGH;
            default -> null;
        };
    }

    static BookApi. @Nullable Shelf read(JsonReader in) {
        String name = in.readName(NAMES, EXPECTED);
        return name == null ? null : parse(name);
    }
}

package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link ShopApi.Colour} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ColourReader {
    private static final Names NAMES = Names.of("RED", "GREEN");

    /**
     * The names on the wire, for a client that sent another.
     */
    static final String EXPECTED = "RED or GREEN";

    private ColourReader() {
    }

    /**
     * The constant of this name on the wire, or null.
     */
    static ShopApi. @Nullable Colour parse(String text) {
        return switch (text) {
            case "RED" -> ShopApi.Colour.RED;
            case "GREEN" -> ShopApi.Colour.GREEN;
            default -> null;
        };
    }

    static ShopApi. @Nullable Colour read(JsonReader in) {
        String name = in.readName(NAMES, EXPECTED);
        return name == null ? null : parse(name);
    }
}

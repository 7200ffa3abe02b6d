package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Order} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderReader {
    private static final Names NAMES = Names.of("TITLE", "AUTHOR");

    /**
     * The names on the wire, for a client that sent another.
     */
    static final String EXPECTED = "TITLE or AUTHOR";

    private OrderReader() {
    }

    /**
     * The constant of this name on the wire, or null.
     */
    static @Nullable Order parse(String text) {
        return switch (text) {
            case "TITLE" -> Order.TITLE;
            case "AUTHOR" -> Order.AUTHOR;
            default -> null;
        };
    }

    static @Nullable Order read(JsonReader in) {
        String name = in.readName(NAMES, EXPECTED);
        return name == null ? null : parse(name);
    }
}

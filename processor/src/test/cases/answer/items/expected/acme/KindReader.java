package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link BookApi.Kind} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class KindReader {
    private static final Names NAMES = Names.of("NOVEL");

    /**
     * The names on the wire, for a client that sent another.
     */
    static final String EXPECTED = "NOVEL";

    private KindReader() {
    }

    /**
     * The constant of this name on the wire, or null.
     */
    static BookApi. @Nullable Kind parse(String text) {
        return switch (text) {
            case "NOVEL" -> BookApi.Kind.NOVEL;
            default -> null;
        };
    }

    static BookApi. @Nullable Kind read(JsonReader in) {
        String name = in.readName(NAMES, EXPECTED);
        return name == null ? null : parse(name);
    }
}

package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link BookApi.State} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class StateReader {
    private static final Names NAMES = Names.of("onLoan", "lost");

    /**
     * The names on the wire, for a client that sent another.
     */
    static final String EXPECTED = "onLoan or lost";

    private StateReader() {
    }

    /**
     * The constant of this name on the wire, or null.
     */
    static BookApi. @Nullable State parse(String text) {
        return switch (text) {
            case "onLoan" -> BookApi.State.ON_LOAN;
            case "lost" -> BookApi.State.LOST;
            default -> null;
        };
    }

    static BookApi. @Nullable State read(JsonReader in) {
        String name = in.readName(NAMES, EXPECTED);
        return name == null ? null : parse(name);
    }
}

package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link SignUpApi.Topic} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class TopicReader {
    private static final Names NAMES = Names.of("JAVA", "HTTP");

    /**
     * The names on the wire, for a client that sent another.
     */
    static final String EXPECTED = "JAVA or HTTP";

    private TopicReader() {
    }

    /**
     * The constant of this name on the wire, or null.
     */
    static SignUpApi. @Nullable Topic parse(String text) {
        return switch (text) {
            case "JAVA" -> SignUpApi.Topic.JAVA;
            case "HTTP" -> SignUpApi.Topic.HTTP;
            default -> null;
        };
    }

    static SignUpApi. @Nullable Topic read(JsonReader in) {
        String name = in.readName(NAMES, EXPECTED);
        return name == null ? null : parse(name);
    }
}

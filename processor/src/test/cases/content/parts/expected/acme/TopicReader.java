package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link PhotoApi.Topic} from JSON.
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
    static PhotoApi. @Nullable Topic parse(String text) {
        return switch (text) {
            case "JAVA" -> PhotoApi.Topic.JAVA;
            case "HTTP" -> PhotoApi.Topic.HTTP;
            default -> null;
        };
    }

    static PhotoApi. @Nullable Topic read(JsonReader in) {
        String name = in.readName(NAMES, EXPECTED);
        return name == null ? null : parse(name);
    }
}

package acme;

import dev.signet.runtime.json.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link BookApi.Inner} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class InnerReader {
    private InnerReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static BookApi. @Nullable Inner read(JsonReader in_) {
        if (!in_.beginObject()) {
            return null;
        }
        int before = in_.violationCount();
        long seen = 0;
        String value = null;
        int i = 0;
        String in = null;
        String found = null;
        for (String name = in_.nextName(); name != null; name = in_.nextName()) {
            switch (name) {
                case "value" -> {
                    seen = in_.once(seen, 1L << 0);
                    value = in_.readString();
                }
                case "i" -> {
                    seen = in_.once(seen, 1L << 1);
                    i = in_.readPrimitiveInt();
                }
                case "in" -> {
                    seen = in_.once(seen, 1L << 2);
                    in = in_.readString();
                }
                case "found" -> {
                    seen = in_.once(seen, 1L << 3);
                    found = in_.readString();
                }
                default -> in_.unknown();
            }
        }
        if ((seen & 1L << 1) == 0) {
            in_.missing("i");
        }
        in_.check(InnerValidator.judge(value, i, in, found));
        return in_.violationCount() == before ? new BookApi.Inner(value, i, in, found) : null;
    }
}

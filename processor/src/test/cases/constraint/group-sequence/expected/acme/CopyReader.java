package acme;

import dev.signet.runtime.json.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Copy} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class CopyReader {
    private CopyReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Copy read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        Integer number = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "number" -> {
                    seen = in.once(seen, 1L << 0);
                    number = in.readInteger();
                }
                default -> in.unknown();
            }
        }
        in.check(CopyValidator.judge(number));
        if (in.violationCount() != before) {
            return null;
        }
        try {
            Copy made = new Copy();
            if ((seen & 1L << 0) != 0) {
                made.setNumber(number);
            }
            return made;
        } catch (RuntimeException refusal) {
            in.refused(refusal);
            return null;
        }
    }
}

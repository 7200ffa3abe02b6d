package acme;

import dev.signet.runtime.json.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link OrderLine} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderLineReader {
    private OrderLineReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable OrderLine read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String item = null;
        int howMany = 0;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "item" -> {
                    seen = in.once(seen, 1L << 0);
                    item = in.readString();
                }
                case "how-many" -> {
                    seen = in.once(seen, 1L << 1);
                    howMany = in.readPrimitiveInt();
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 1) == 0) {
            in.missing("how-many");
        }
        in.check(OrderLineValidator.judge(item, howMany));
        return in.violationCount() == before ? new OrderLine(item, howMany) : null;
    }
}

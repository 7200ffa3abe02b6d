package acme;

import dev.signet.runtime.json.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link OrderApi.Origin} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OriginReader {
    private OriginReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static OrderApi. @Nullable Origin read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        Long clock = null;
        String shop = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "clock" -> {
                    seen = in.once(seen, 1L << 0);
                    clock = in.readLong();
                }
                case "shop" -> {
                    seen = in.once(seen, 1L << 1);
                    shop = in.readString();
                }
                default -> in.unknown();
            }
        }
        in.check(OriginValidator.judge(clock, shop));
        return in.violationCount() == before ? new OrderApi.Origin(clock, shop) : null;
    }
}

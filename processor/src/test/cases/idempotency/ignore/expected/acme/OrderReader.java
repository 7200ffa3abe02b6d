package acme;

import dev.signet.runtime.json.JsonReader;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link OrderApi.Order} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderReader {
    private OrderReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static OrderApi. @Nullable Order read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        Instant sentAt = null;
        String item = null;
        OrderApi.Origin origin = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "sent_at" -> {
                    seen = in.once(seen, 1L << 0);
                    sentAt = in.readInstant();
                }
                case "item" -> {
                    seen = in.once(seen, 1L << 1);
                    item = in.readString();
                }
                case "origin" -> {
                    seen = in.once(seen, 1L << 2);
                    origin = OriginReader.read(in);
                }
                default -> in.unknown();
            }
        }
        in.check(OrderValidator.judge(sentAt, item, origin));
        return in.violationCount() == before ? new OrderApi.Order(sentAt, item, origin) : null;
    }
}

package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link OrderApi.Order} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderReader {
    private static final Names MEMBERS = Names.of("sent_at", "item", "origin");

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
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // sent_at
                    seen = in.once(seen, 1L << 0);
                    sentAt = in.readInstant();
                }
                case 1 -> { // item
                    seen = in.once(seen, 1L << 1);
                    item = in.readString();
                }
                case 2 -> { // origin
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

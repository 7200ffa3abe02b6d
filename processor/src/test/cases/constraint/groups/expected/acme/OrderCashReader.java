package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Order.Cash} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderCashReader {
    private static final Names MEMBERS = Names.of("kind");

    private OrderCashReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static Order. @Nullable Cash read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // kind
                    seen = in.once(seen, 1L << 0);
                    in.readConstant("Cash");
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 0) == 0) {
            in.missing("kind");
        }
        in.check(OrderCashValidator.judge());
        return in.violationCount() == before ? new Order.Cash() : null;
    }
}

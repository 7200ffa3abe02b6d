package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Order.Line} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderLineCreateReader {
    private static final Names MEMBERS = Names.of("quantity", "sku");

    private OrderLineCreateReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static Order. @Nullable Line read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        int quantity = 0;
        String sku = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // quantity
                    seen = in.once(seen, 1L << 0);
                    quantity = in.readPrimitiveInt();
                }
                case 1 -> { // sku
                    seen = in.once(seen, 1L << 1);
                    sku = in.readString();
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 0) == 0) {
            in.missing("quantity");
        }
        in.check(OrderLineCreateValidator.judge(quantity, sku));
        return in.violationCount() == before ? new Order.Line(quantity, sku) : null;
    }
}

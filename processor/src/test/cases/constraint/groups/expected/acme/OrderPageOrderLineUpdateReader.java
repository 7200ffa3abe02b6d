package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Order.Page} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderPageOrderLineUpdateReader {
    private static final Names MEMBERS = Names.of("content");

    private OrderPageOrderLineUpdateReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static Order. @Nullable Page<Order.Line> read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        Order.Line content = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // content
                    seen = in.once(seen, 1L << 0);
                    content = OrderLineUpdateReader.read(in);
                }
                default -> in.unknown();
            }
        }
        in.check(OrderPageOrderLineUpdateValidator.judge(content));
        return in.violationCount() == before ? new Order.Page<Order.Line>(content) : null;
    }
}

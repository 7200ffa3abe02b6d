package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Order} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderCreateReader {
    private static final Names MEMBERS = Names.of("id", "customer", "lines", "note", "address",
            "returned", "page", "payment", "replaces");

    private OrderCreateReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Order read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        Long id = null;
        String customer = null;
        List<Order.Line> lines = null;
        Optional<String> note = Optional.empty();
        Order.Address address = null;
        Map<String, Order.Line> returned = null;
        Order.Page<Order.Line> page = null;
        Order.Payment payment = null;
        Order replaces = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // id
                    seen = in.once(seen, 1L << 0);
                    id = in.readLong();
                }
                case 1 -> { // customer
                    seen = in.once(seen, 1L << 1);
                    customer = in.readString();
                }
                case 2 -> { // lines
                    seen = in.once(seen, 1L << 2);
                    lines = in.readList(OrderLineCreateReader::read);
                }
                case 3 -> { // note
                    seen = in.once(seen, 1L << 3);
                    note = Optional.ofNullable(in.readPresent(JsonReader::readString));
                }
                case 4 -> { // address
                    seen = in.once(seen, 1L << 4);
                    address = OrderAddressReader.read(in);
                }
                case 5 -> { // returned
                    seen = in.once(seen, 1L << 5);
                    returned = in.readMap(OrderLineCreateReader::read);
                }
                case 6 -> { // page
                    seen = in.once(seen, 1L << 6);
                    page = OrderPageOrderLineCreateReader.read(in);
                }
                case 7 -> { // payment
                    seen = in.once(seen, 1L << 7);
                    payment = OrderPaymentCreateReader.read(in);
                }
                case 8 -> { // replaces
                    seen = in.once(seen, 1L << 8);
                    replaces = OrderCreateReader.read(in);
                }
                default -> in.unknown();
            }
        }
        in.check(OrderCreateValidator.judge(id, customer, lines, note, address, returned, page,
                payment, replaces));
        return in.violationCount() == before ? new Order(id, customer, lines, note, address,
                returned, page, payment, replaces) : null;
    }
}

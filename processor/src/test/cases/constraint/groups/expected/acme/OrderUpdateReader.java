package acme;

import dev.signet.runtime.json.JsonReader;
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
final class OrderUpdateReader {
    private OrderUpdateReader() {
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
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "id" -> {
                    seen = in.once(seen, 1L << 0);
                    id = in.readLong();
                }
                case "customer" -> {
                    seen = in.once(seen, 1L << 1);
                    customer = in.readString();
                }
                case "lines" -> {
                    seen = in.once(seen, 1L << 2);
                    lines = in.readList(OrderLineUpdateReader::read);
                }
                case "note" -> {
                    seen = in.once(seen, 1L << 3);
                    note = Optional.ofNullable(in.readPresent(JsonReader::readString));
                }
                case "address" -> {
                    seen = in.once(seen, 1L << 4);
                    address = OrderAddressReader.read(in);
                }
                case "returned" -> {
                    seen = in.once(seen, 1L << 5);
                    returned = in.readMap(OrderLineReader::read);
                }
                case "page" -> {
                    seen = in.once(seen, 1L << 6);
                    page = OrderPageOrderLineUpdateReader.read(in);
                }
                case "payment" -> {
                    seen = in.once(seen, 1L << 7);
                    payment = OrderPaymentReader.read(in);
                }
                case "replaces" -> {
                    seen = in.once(seen, 1L << 8);
                    replaces = OrderUpdateReader.read(in);
                }
                default -> in.unknown();
            }
        }
        in.check(OrderUpdateValidator.judge(id, customer, lines, note, address, returned, page,
                payment, replaces));
        return in.violationCount() == before ? new Order(id, customer, lines, note, address,
                returned, page, payment, replaces) : null;
    }
}

package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link ShopApi.Order} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderReader {
    private static final Names MEMBERS = Names.of("lines", "address", "billing");

    private OrderReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static ShopApi. @Nullable Order read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        List<ShopApi.Order.Line> lines = null;
        ShopApi.Address address = null;
        Optional<ShopApi.Address> billing = Optional.empty();
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // lines
                    seen = in.once(seen, 1L << 0);
                    lines = in.readList(OrderLineReader::read);
                }
                case 1 -> { // address
                    seen = in.once(seen, 1L << 1);
                    address = AddressReader.read(in);
                }
                case 2 -> { // billing
                    seen = in.once(seen, 1L << 2);
                    billing = Optional.ofNullable(in.readPresent(AddressReader::read));
                }
                default -> in.unknown();
            }
        }
        in.check(OrderValidator.judge(lines, address, billing));
        return in.violationCount() == before ? new ShopApi.Order(lines, address, billing) : null;
    }
}

package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Order.Address} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderAddressReader {
    private static final Names MEMBERS = Names.of("street");

    private OrderAddressReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static Order. @Nullable Address read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String street = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // street
                    seen = in.once(seen, 1L << 0);
                    street = in.readString();
                }
                default -> in.unknown();
            }
        }
        in.check(OrderAddressValidator.judge(street));
        return in.violationCount() == before ? new Order.Address(street) : null;
    }
}

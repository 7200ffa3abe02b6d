package acme;

import dev.signet.runtime.json.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Order.Address} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderAddressReader {
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
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "street" -> {
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

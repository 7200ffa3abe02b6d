package example;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Order} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderReader {
    private static final Names MEMBERS = Names.of("item", "number");

    private OrderReader() {
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
        String item = null;
        String number = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // item
                    seen = in.once(seen, 1L << 0);
                    item = in.readString();
                }
                case 1 -> { // number
                    seen = in.once(seen, 1L << 1);
                    number = in.readString();
                }
                default -> in.unknown();
            }
        }
        in.check(OrderValidator.judge(item, number));
        return in.violationCount() == before ? new Order(item, number) : null;
    }
}

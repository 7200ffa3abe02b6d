package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Order.Card} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderCardCreateReader {
    private static final Names MEMBERS = Names.of("digits", "kind");

    private OrderCardCreateReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static Order. @Nullable Card read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        int digits = 0;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // digits
                    seen = in.once(seen, 1L << 0);
                    digits = in.readPrimitiveInt();
                }
                case 1 -> { // kind
                    seen = in.once(seen, 1L << 1);
                    in.readConstant("Card");
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 0) == 0) {
            in.missing("digits");
        }
        if ((seen & 1L << 1) == 0) {
            in.missing("kind");
        }
        in.check(OrderCardCreateValidator.judge(digits));
        return in.violationCount() == before ? new Order.Card(digits) : null;
    }
}

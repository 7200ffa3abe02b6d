package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link OrderLine} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderLineReader {
    private static final Names MEMBERS = Names.of("item", "how-many");

    private OrderLineReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable OrderLine read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String item = null;
        int howMany = 0;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // item
                    seen = in.once(seen, 1L << 0);
                    item = in.readString();
                }
                case 1 -> { // how-many
                    seen = in.once(seen, 1L << 1);
                    howMany = in.readPrimitiveInt();
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 1) == 0) {
            in.missing("how-many");
        }
        in.check(OrderLineValidator.judge(item, howMany));
        return in.violationCount() == before ? new OrderLine(item, howMany) : null;
    }
}

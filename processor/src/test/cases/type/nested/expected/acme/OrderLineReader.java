package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link ShopApi.Order.Line} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderLineReader {
    private static final Names MEMBERS = Names.of("item", "count", "colour");

    private OrderLineReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static ShopApi.Order. @Nullable Line read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String item = null;
        int count = 0;
        ShopApi.Colour colour = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // item
                    seen = in.once(seen, 1L << 0);
                    item = in.readString();
                }
                case 1 -> { // count
                    seen = in.once(seen, 1L << 1);
                    count = in.readPrimitiveInt();
                }
                case 2 -> { // colour
                    seen = in.once(seen, 1L << 2);
                    colour = ColourReader.read(in);
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 1) == 0) {
            in.missing("count");
        }
        in.check(OrderLineValidator.judge(item, count, colour));
        return in.violationCount() == before ? new ShopApi.Order.Line(item, count, colour) : null;
    }
}

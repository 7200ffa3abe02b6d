package acme;

import dev.signet.runtime.json.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link ShopApi.Order.Line} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderLineReader {
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
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "item" -> {
                    seen = in.once(seen, 1L << 0);
                    item = in.readString();
                }
                case "count" -> {
                    seen = in.once(seen, 1L << 1);
                    count = in.readPrimitiveInt();
                }
                case "colour" -> {
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

package acme;

import dev.signet.runtime.json.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Order.Payment} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderPaymentCreateReader {
    private OrderPaymentCreateReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static Order. @Nullable Payment read(JsonReader in) {
        String tag = in.peekTag("kind");
        if (tag == null) {
            return null;
        }
        switch (tag) {
            case "Card":
                return OrderCardCreateReader.read(in);
            case "Cash":
                return OrderCashReader.read(in);
            default:
                in.unknownTag("kind", "Card or Cash");
                return null;
        }
    }
}

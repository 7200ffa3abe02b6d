package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Order.Payment} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderPaymentWriter {
    private OrderPaymentWriter() {
    }

    static void write(Order.Payment value, JsonWriter out) {
        if (value instanceof Order.Card branch) {
            OrderCardWriter.write(branch, out);
        } else if (value instanceof Order.Cash branch) {
            OrderCashWriter.write(branch, out);
        } else {
            throw new IllegalArgumentException("No branch of Payment: " + value);
        }
    }
}

package acme;

import dev.signet.runtime.json.JsonReader;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link PaymentApi.Order} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderReader {
    private OrderReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static PaymentApi. @Nullable Order read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        PaymentApi.Payment payment = null;
        List<PaymentApi.Payment> more = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "payment" -> {
                    seen = in.once(seen, 1L << 0);
                    payment = PaymentReader.read(in);
                }
                case "more" -> {
                    seen = in.once(seen, 1L << 1);
                    more = in.readList(PaymentReader::read);
                }
                default -> in.unknown();
            }
        }
        in.check(OrderValidator.judge(payment, more));
        return in.violationCount() == before ? new PaymentApi.Order(payment, more) : null;
    }
}

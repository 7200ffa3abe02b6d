package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link PaymentApi.Order} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderReader {
    private static final Names MEMBERS = Names.of("payment", "more");

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
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // payment
                    seen = in.once(seen, 1L << 0);
                    payment = PaymentReader.read(in);
                }
                case 1 -> { // more
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

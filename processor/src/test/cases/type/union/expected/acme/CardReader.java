package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link PaymentApi.Card} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class CardReader {
    private static final Names MEMBERS = Names.of("number", "kind");

    private CardReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static PaymentApi. @Nullable Card read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String number = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // number
                    seen = in.once(seen, 1L << 0);
                    number = in.readString();
                }
                case 1 -> { // kind
                    seen = in.once(seen, 1L << 1);
                    in.readConstant("card");
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 1) == 0) {
            in.missing("kind");
        }
        in.check(CardValidator.judge(number));
        return in.violationCount() == before ? new PaymentApi.Card(number) : null;
    }
}

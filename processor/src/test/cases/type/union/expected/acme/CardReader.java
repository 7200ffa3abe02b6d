package acme;

import dev.signet.runtime.json.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link PaymentApi.Card} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class CardReader {
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
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "number" -> {
                    seen = in.once(seen, 1L << 0);
                    number = in.readString();
                }
                case "kind" -> {
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

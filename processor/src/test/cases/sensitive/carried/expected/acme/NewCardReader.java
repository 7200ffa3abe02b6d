package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link CardApi.NewCard} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class NewCardReader {
    private static final Names MEMBERS = Names.of("number", "pin", "label");

    private NewCardReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static CardApi. @Nullable NewCard read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String number = null;
        CardApi.Pin pin = null;
        String label = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // number
                    seen = in.once(seen, 1L << 0);
                    number = in.readString();
                }
                case 1 -> { // pin
                    seen = in.once(seen, 1L << 1);
                    pin = PinReader.read(in);
                }
                case 2 -> { // label
                    seen = in.once(seen, 1L << 2);
                    label = in.readString();
                }
                default -> in.unknown();
            }
        }
        in.check(NewCardValidator.judge(number, pin, label));
        return in.violationCount() == before ? new CardApi.NewCard(number, pin, label) : null;
    }
}

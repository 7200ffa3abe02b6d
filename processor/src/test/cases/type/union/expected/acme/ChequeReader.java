package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link PaymentApi.Cheque} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ChequeReader {
    private static final Names MEMBERS = Names.of("kind", "deposit");

    private ChequeReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static PaymentApi. @Nullable Cheque read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String kind = null;
        PaymentApi.Payment deposit = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // kind
                    seen = in.once(seen, 1L << 0);
                    kind = in.readConstant("cheque");
                }
                case 1 -> { // deposit
                    seen = in.once(seen, 1L << 1);
                    deposit = PaymentReader.read(in);
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 0) == 0) {
            in.missing("kind");
        }
        in.check(ChequeValidator.judge(kind, deposit));
        return in.violationCount() == before ? new PaymentApi.Cheque(kind, deposit) : null;
    }
}

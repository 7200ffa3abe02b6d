package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link PaymentApi.Voucher} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class VoucherReader {
    private static final Names MEMBERS = Names.of("code", "kind");

    private VoucherReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static PaymentApi. @Nullable Voucher read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String code = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // code
                    seen = in.once(seen, 1L << 0);
                    code = in.readString();
                }
                case 1 -> { // kind
                    seen = in.once(seen, 1L << 1);
                    in.readConstant("gift");
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 1) == 0) {
            in.missing("kind");
        }
        in.check(VoucherValidator.judge(code));
        if (in.violationCount() != before) {
            return null;
        }
        try {
            PaymentApi.Voucher made = new PaymentApi.Voucher();
            if ((seen & 1L << 0) != 0) {
                made.setCode(code);
            }
            return made;
        } catch (RuntimeException refusal) {
            in.refused(refusal);
            return null;
        }
    }
}

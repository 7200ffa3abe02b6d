package dev.signet.example.refunds;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link CreateRefund} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class CreateRefundReader {
    private static final Names MEMBERS = Names.of("amount_cents", "reason", "note");

    private CreateRefundReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable CreateRefund read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        Long amountCents = null;
        RefundReason reason = null;
        String note = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // amount_cents
                    seen = in.once(seen, 1L << 0);
                    amountCents = in.readLong();
                }
                case 1 -> { // reason
                    seen = in.once(seen, 1L << 1);
                    reason = RefundReasonReader.read(in);
                }
                case 2 -> { // note
                    seen = in.once(seen, 1L << 2);
                    note = in.readString();
                }
                default -> in.unknown();
            }
        }
        in.check(CreateRefundValidator.judge(amountCents, reason, note));
        return in.violationCount() == before ? new CreateRefund(amountCents, reason, note) : null;
    }
}

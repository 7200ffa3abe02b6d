package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Loan} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class LoanReader {
    private static final Names MEMBERS = Names.of("reader", "days", "copy");

    private LoanReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Loan read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String reader = null;
        int days = 0;
        Copy copy = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // reader
                    seen = in.once(seen, 1L << 0);
                    reader = in.readString();
                }
                case 1 -> { // days
                    seen = in.once(seen, 1L << 1);
                    days = in.readPrimitiveInt();
                }
                case 2 -> { // copy
                    seen = in.once(seen, 1L << 2);
                    copy = CopyReader.read(in);
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 1) == 0) {
            in.missing("days");
        }
        in.check(LoanValidator.judge(reader, days, copy));
        return in.violationCount() == before ? new Loan(reader, days, copy) : null;
    }
}

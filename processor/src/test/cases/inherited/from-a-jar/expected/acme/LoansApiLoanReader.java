package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import shop.LoansApi;

/**
 * Reads a {@link LoansApi.Loan} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class LoansApiLoanReader {
    private static final Names MEMBERS = Names.of("book", "days");

    private LoansApiLoanReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static LoansApi. @Nullable Loan read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String book = null;
        int days = 0;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // book
                    seen = in.once(seen, 1L << 0);
                    book = in.readString();
                }
                case 1 -> { // days
                    seen = in.once(seen, 1L << 1);
                    days = in.readPrimitiveInt();
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 1) == 0) {
            in.missing("days");
        }
        in.check(LoansApiLoanValidator.judge(book, days));
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new LoansApi.Loan(book, days);
        } catch (RuntimeException refusal) {
            in.refused(refusal);
            return null;
        }
    }
}

package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import shop.LoansApi;

/**
 * Writes a {@link LoansApi.Loan} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class LoansApiLoanWriter {
    private LoansApiLoanWriter() {
    }

    static void write(LoansApi.Loan value, JsonWriter out) {
        out.beginObject();
        if (value.book() != null) {
            out.field("book", value.book());
        }
        out.field("days", value.days());
        out.endObject();
    }
}

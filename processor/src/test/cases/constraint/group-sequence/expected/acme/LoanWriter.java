package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Loan} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class LoanWriter {
    private LoanWriter() {
    }

    static void write(Loan value, JsonWriter out) {
        out.beginObject();
        out.field("reader", value.reader());
        out.field("days", value.days());
        if (value.copy() != null) {
            out.name("copy");
            CopyWriter.write(value.copy(), out);
        }
        out.endObject();
    }
}

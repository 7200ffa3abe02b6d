package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link PaymentApi.Cheque} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ChequeWriter {
    private ChequeWriter() {
    }

    static void write(PaymentApi.Cheque value, JsonWriter out) {
        out.beginObject();
        out.field("kind", "cheque");
        if (value.deposit() != null) {
            out.name("deposit");
            PaymentWriter.write(value.deposit(), out);
        }
        out.endObject();
    }
}

package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link PaymentApi.BankTransfer} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BankTransferWriter {
    private BankTransferWriter() {
    }

    static void write(PaymentApi.BankTransfer value, JsonWriter out) {
        out.beginObject();
        out.field("kind", "bank_transfer");
        out.field("iban", value.iban());
        out.endObject();
    }
}

package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link PaymentApi.Payment} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PaymentWriter {
    private PaymentWriter() {
    }

    static void write(PaymentApi.Payment value, JsonWriter out) {
        if (value instanceof PaymentApi.Card branch) {
            CardWriter.write(branch, out);
        } else if (value instanceof PaymentApi.BankTransfer branch) {
            BankTransferWriter.write(branch, out);
        } else if (value instanceof PaymentApi.Cheque branch) {
            ChequeWriter.write(branch, out);
        } else if (value instanceof PaymentApi.Voucher branch) {
            VoucherWriter.write(branch, out);
        } else {
            throw new IllegalArgumentException("No branch of Payment: " + value);
        }
    }
}

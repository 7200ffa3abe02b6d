package acme;

import dev.signet.runtime.json.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link PaymentApi.Payment} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PaymentReader {
    private PaymentReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static PaymentApi. @Nullable Payment read(JsonReader in) {
        String tag = in.peekTag("kind");
        if (tag == null) {
            return null;
        }
        switch (tag) {
            case "card":
                return CardReader.read(in);
            case "bank_transfer":
                return BankTransferReader.read(in);
            case "cheque":
                return ChequeReader.read(in);
            case "gift":
                return VoucherReader.read(in);
            default:
                in.unknownTag("kind", "card, bank_transfer, cheque or gift");
                return null;
        }
    }
}

package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link PaymentApi.Voucher} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class VoucherWriter {
    private VoucherWriter() {
    }

    static void write(PaymentApi.Voucher value, JsonWriter out) {
        out.beginObject();
        out.field("kind", "gift");
        if (value.getCode() != null) {
            out.field("code", value.getCode());
        }
        out.endObject();
    }
}

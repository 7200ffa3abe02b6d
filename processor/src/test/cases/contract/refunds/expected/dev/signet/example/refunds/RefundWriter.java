package dev.signet.example.refunds;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Refund} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class RefundWriter {
    private RefundWriter() {
    }

    static void write(Refund value, JsonWriter out) {
        out.beginObject();
        out.field("id", value.id());
        out.field("customer_id", value.customerId());
        out.field("amount_cents", value.amountCents());
        out.field("reason", RefundReasonWriter.text(value.reason()));
        if (value.note() != null) {
            out.field("note", value.note());
        }
        out.field("created_at", value.createdAt());
        out.endObject();
    }
}

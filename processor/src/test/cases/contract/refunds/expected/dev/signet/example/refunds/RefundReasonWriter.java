package dev.signet.example.refunds;

import javax.annotation.processing.Generated;

/**
 * Writes a {@link RefundReason} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class RefundReasonWriter {
    private RefundReasonWriter() {
    }

    /**
     * The constant's name on the wire.
     */
    static String text(RefundReason value) {
        return switch (value) {
            case DUPLICATE -> "duplicate";
            case FRAUD -> "fraud";
            case REQUESTED -> "requested";
            case ERROR -> "error";
        };
    }
}

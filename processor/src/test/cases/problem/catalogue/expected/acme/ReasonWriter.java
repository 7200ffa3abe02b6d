package acme;

import javax.annotation.processing.Generated;

/**
 * Writes a {@link RefundApi.Reason} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ReasonWriter {
    private ReasonWriter() {
    }

    /**
     * The constant's name on the wire.
     */
    static String text(RefundApi.Reason value) {
        return switch (value) {
            case SPENT -> "SPENT";
            case HELD -> "HELD";
        };
    }
}

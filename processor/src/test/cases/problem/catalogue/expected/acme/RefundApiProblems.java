package acme;

import javax.annotation.processing.Generated;

/**
 * The types of the problems that {@link RefundApi} declares, as they stand in {@code type}.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class RefundApiProblems {
    /**
     * 422: The refund is larger than what is left to refund.
     */
    public static final String REFUND_EXCEEDS_BALANCE = "/problems/refund-exceeds-balance";

    /**
     * 503: Ledger busy.
     */
    public static final String LEDGER_BUSY = "/problems/ledger-busy";

    /**
     * 409: Ledger closed.
     */
    public static final String LEDGER_CLOSED = "/problems/ledger-closed";

    private RefundApiProblems() {
    }
}

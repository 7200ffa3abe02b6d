package dev.signet.example.refunds;

import javax.annotation.processing.Generated;

/**
 * The types of the problems that {@link RefundsApi} declares, as they stand in {@code type}.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class RefundsApiProblems {
    /**
     * 404: There is no such customer.
     */
    public static final String CUSTOMER_NOT_FOUND = "/problems/customer-not-found";

    /**
     * 422: The refund is larger than what is left to refund.
     */
    public static final String REFUND_EXCEEDS_BALANCE = "/problems/refund-exceeds-balance";

    /**
     * 404: The customer has no such refund.
     */
    public static final String REFUND_NOT_FOUND = "/problems/refund-not-found";

    private RefundsApiProblems() {
    }
}

package acme;

import javax.annotation.processing.Generated;

/**
 * The types of the problems that {@link OrderApi} declares, as they stand in {@code type}.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class OrderApiProblems {
    /**
     * 409: The order is not paid.
     */
    public static final String UNPAID = "/problems/unpaid";

    /**
     * 503: There is too much to do.
     */
    public static final String OVERLOADED = "/problems/overloaded";

    private OrderApiProblems() {
    }
}

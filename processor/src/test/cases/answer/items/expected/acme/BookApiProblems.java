package acme;

import javax.annotation.processing.Generated;

/**
 * The types of the problems that {@link BookApi} declares, as they stand in {@code type}.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class BookApiProblems {
    /**
     * 409: Closed.
     */
    public static final String CLOSED = "/problems/closed";

    private BookApiProblems() {
    }
}

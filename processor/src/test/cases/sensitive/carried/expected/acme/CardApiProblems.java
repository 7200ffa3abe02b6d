package acme;

import javax.annotation.processing.Generated;

/**
 * The types of the problems that {@link CardApi} declares, as they stand in {@code type}.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class CardApiProblems {
    /**
     * 404: There is none.
     */
    public static final String NO_PASSWORD = "/problems/no-password";

    private CardApiProblems() {
    }
}

package acme;

import javax.annotation.processing.Generated;

/**
 * Writes a {@link BookApi.State} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class StateWriter {
    private StateWriter() {
    }

    /**
     * The constant's name on the wire.
     */
    static String text(BookApi.State value) {
        return switch (value) {
            case ON_LOAN -> "on-loan";
            case LOST -> "lost";
        };
    }
}

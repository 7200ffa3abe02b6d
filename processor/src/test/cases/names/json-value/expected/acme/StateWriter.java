package acme;

import javax.annotation.processing.Generated;

/**
 * Writes a {@link PetApi.State} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class StateWriter {
    private StateWriter() {
    }

    /**
     * The constant's name on the wire.
     */
    static String text(PetApi.State value) {
        return switch (value) {
            case AVAILABLE -> "available";
            case SOLD -> "sold-out";
        };
    }
}

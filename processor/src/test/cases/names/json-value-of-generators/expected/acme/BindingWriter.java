package acme;

import javax.annotation.processing.Generated;

/**
 * Writes a {@link Binding} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BindingWriter {
    private BindingWriter() {
    }

    /**
     * The constant's name on the wire.
     */
    static String text(Binding value) {
        return switch (value) {
            case HARD -> "hard-cover";
            case SOFT -> "soft-cover";
        };
    }
}

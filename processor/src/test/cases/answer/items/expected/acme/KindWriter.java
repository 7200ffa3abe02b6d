package acme;

import javax.annotation.processing.Generated;

/**
 * Writes a {@link BookApi.Kind} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class KindWriter {
    private KindWriter() {
    }

    /**
     * The constant's name on the wire.
     */
    static String text(BookApi.Kind value) {
        return switch (value) {
            case NOVEL -> "NOVEL";
        };
    }
}

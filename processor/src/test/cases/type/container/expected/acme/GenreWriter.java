package acme;

import javax.annotation.processing.Generated;

/**
 * Writes a {@link ShelfApi.Genre} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class GenreWriter {
    private GenreWriter() {
    }

    /**
     * The constant's name on the wire.
     */
    static String text(ShelfApi.Genre value) {
        return switch (value) {
            case POETRY -> "POETRY";
            case PROSE -> "PROSE";
        };
    }
}

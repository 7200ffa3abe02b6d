package acme;

import javax.annotation.processing.Generated;

/**
 * Writes a {@link Mood} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class MoodWriter {
    private MoodWriter() {
    }

    /**
     * The constant's name on the wire.
     */
    static String text(Mood value) {
        return switch (value) {
            case GOOD -> "GOOD";
            case BAD -> "BAD";
        };
    }
}

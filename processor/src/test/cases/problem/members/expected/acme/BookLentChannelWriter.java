package acme;

import javax.annotation.processing.Generated;

/**
 * Writes a {@link BookLent.Channel} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookLentChannelWriter {
    private BookLentChannelWriter() {
    }

    /**
     * The constant's name on the wire.
     */
    static String text(BookLent.Channel value) {
        return switch (value) {
            case BY_MAIL -> "by_mail";
            case BY_PHONE -> "by_phone";
        };
    }
}

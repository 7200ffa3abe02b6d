package acme;

import javax.annotation.processing.Generated;

/**
 * Writes a {@link ShopApi.Colour} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ColourWriter {
    private ColourWriter() {
    }

    /**
     * The constant's name on the wire.
     */
    static String text(ShopApi.Colour value) {
        return switch (value) {
            case RED -> "RED";
            case GREEN -> "GREEN";
        };
    }
}

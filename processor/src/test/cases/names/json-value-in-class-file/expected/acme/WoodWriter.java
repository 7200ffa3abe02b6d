package acme;

import dev.signet.processor.shipped.Wood;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Wood} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class WoodWriter {
    private WoodWriter() {
    }

    /**
     * The constant's name on the wire.
     */
    static String text(Wood value) {
        return switch (value) {
            case OAK -> "oak-tree";
            case PINE -> "pine-tree";
        };
    }
}

package acme;

import javax.annotation.processing.Generated;

/**
 * Writes a {@link OrderState} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderStateWriter {
    private OrderStateWriter() {
    }

    /**
     * The constant's name on the wire.
     */
    static String text(OrderState value) {
        return switch (value) {
            case IN_PROGRESS -> "in-progress";
            case DONE -> "done";
        };
    }
}

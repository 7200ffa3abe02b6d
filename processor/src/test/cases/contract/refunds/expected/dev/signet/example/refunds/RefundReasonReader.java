package dev.signet.example.refunds;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link RefundReason} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class RefundReasonReader {
    private static final Names NAMES = Names.of("duplicate", "fraud", "requested", "error");

    /**
     * The names on the wire, for a client that sent another.
     */
    static final String EXPECTED = "duplicate, fraud, requested or error";

    private RefundReasonReader() {
    }

    /**
     * The constant of this name on the wire, or null.
     */
    static @Nullable RefundReason parse(String text) {
        return switch (text) {
            case "duplicate" -> RefundReason.DUPLICATE;
            case "fraud" -> RefundReason.FRAUD;
            case "requested" -> RefundReason.REQUESTED;
            case "error" -> RefundReason.ERROR;
            default -> null;
        };
    }

    static @Nullable RefundReason read(JsonReader in) {
        String name = in.readName(NAMES, EXPECTED);
        return name == null ? null : parse(name);
    }
}

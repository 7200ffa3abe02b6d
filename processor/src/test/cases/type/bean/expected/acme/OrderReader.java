package acme;

import dev.signet.runtime.json.JsonReader;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Order} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderReader {
    private OrderReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Order read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String reference = null;
        String note = null;
        int quantity = 0;
        boolean express = false;
        List<String> lines = null;
        String password = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "reference" -> {
                    seen = in.once(seen, 1L << 0);
                    reference = in.readString();
                }
                case "note" -> {
                    seen = in.once(seen, 1L << 1);
                    note = in.readString();
                }
                case "quantity" -> {
                    seen = in.once(seen, 1L << 2);
                    quantity = in.readPrimitiveInt();
                }
                case "express" -> {
                    seen = in.once(seen, 1L << 3);
                    express = in.readPrimitiveBoolean();
                }
                case "order_lines" -> {
                    seen = in.once(seen, 1L << 4);
                    lines = in.readList(JsonReader::readString);
                }
                case "password" -> {
                    seen = in.once(seen, 1L << 5);
                    password = in.readString();
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 2) == 0) {
            in.missing("quantity");
        }
        if ((seen & 1L << 3) == 0) {
            in.missing("express");
        }
        in.check(OrderValidator.judge(reference, note, quantity, express, lines, password));
        if (in.violationCount() != before) {
            return null;
        }
        try {
            Order made = new Order();
            if ((seen & 1L << 0) != 0) {
                made.setReference(reference);
            }
            if ((seen & 1L << 1) != 0) {
                made.note = note;
            }
            if ((seen & 1L << 2) != 0) {
                made.setQuantity(quantity);
            }
            if ((seen & 1L << 3) != 0) {
                made.setExpress(express);
            }
            if ((seen & 1L << 4) != 0) {
                made.setLines(lines);
            }
            if ((seen & 1L << 5) != 0) {
                made.setPassword(password);
            }
            return made;
        } catch (RuntimeException refusal) {
            in.refused(refusal);
            return null;
        }
    }
}

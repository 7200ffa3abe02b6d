package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Order} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderReader {
    private static final Names MEMBERS = Names.of("reference", "note", "quantity", "express",
            "order_lines", "password");

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
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // reference
                    seen = in.once(seen, 1L << 0);
                    reference = in.readString();
                }
                case 1 -> { // note
                    seen = in.once(seen, 1L << 1);
                    note = in.readString();
                }
                case 2 -> { // quantity
                    seen = in.once(seen, 1L << 2);
                    quantity = in.readPrimitiveInt();
                }
                case 3 -> { // express
                    seen = in.once(seen, 1L << 3);
                    express = in.readPrimitiveBoolean();
                }
                case 4 -> { // order_lines
                    seen = in.once(seen, 1L << 4);
                    lines = in.readList(JsonReader::readString);
                }
                case 5 -> { // password
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

package acme;

import dev.signet.runtime.json.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link PartBean} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PartBeanReader {
    private PartBeanReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable PartBean read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String note = null;
        Part part = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "note" -> {
                    seen = in.once(seen, 1L << 0);
                    note = in.readString();
                }
                case "part" -> {
                    seen = in.once(seen, 1L << 1);
                    part = PartReader.read(in);
                }
                default -> in.unknown();
            }
        }
        in.check(PartBeanValidator.judge(note, part));
        if (in.violationCount() != before) {
            return null;
        }
        try {
            PartBean made = new PartBean();
            if ((seen & 1L << 0) != 0) {
                made.setNote(note);
            }
            if ((seen & 1L << 1) != 0) {
                made.setPart(part);
            }
            return made;
        } catch (RuntimeException refusal) {
            in.refused(refusal);
            return null;
        }
    }
}

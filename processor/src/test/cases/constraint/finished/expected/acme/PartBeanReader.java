package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link PartBean} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PartBeanReader {
    private static final Names MEMBERS = Names.of("note", "part");

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
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // note
                    seen = in.once(seen, 1L << 0);
                    note = in.readString();
                }
                case 1 -> { // part
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

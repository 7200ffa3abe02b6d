package acme;

import dev.signet.processor.shipped.Crate;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Crate} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class CrateReader {
    private static final Names MEMBERS = Names.of("labels", "note");

    private CrateReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Crate read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        List<String> labels = null;
        String note = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // labels
                    seen = in.once(seen, 1L << 0);
                    labels = in.readList(JsonReader::readString);
                }
                case 1 -> { // note
                    seen = in.once(seen, 1L << 1);
                    note = in.readString();
                }
                default -> in.unknown();
            }
        }
        in.check(CrateValidator.judge(labels, note));
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new Crate(labels, note);
        } catch (RuntimeException refusal) {
            in.refused(refusal);
            return null;
        }
    }
}

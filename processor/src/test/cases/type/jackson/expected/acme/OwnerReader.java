package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Owner} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OwnerReader {
    private static final Names MEMBERS = Names.of("name", "number");

    private OwnerReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Owner read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String name = null;
        int pets = 0;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // name
                    seen = in.once(seen, 1L << 0);
                    name = in.readString();
                }
                case 1 -> { // number
                    seen = in.once(seen, 1L << 1);
                    pets = in.readPrimitiveInt();
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 1) == 0) {
            in.missing("number");
        }
        in.check(OwnerValidator.judge(name, pets));
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new Owner(name, pets);
        } catch (RuntimeException refusal) {
            in.refused(refusal);
            return null;
        }
    }
}

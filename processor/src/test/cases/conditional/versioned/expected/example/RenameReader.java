package example;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link CustomersApi.Rename} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class RenameReader {
    private static final Names MEMBERS = Names.of("name");

    private RenameReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static CustomersApi. @Nullable Rename read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String name = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // name
                    seen = in.once(seen, 1L << 0);
                    name = in.readString();
                }
                default -> in.unknown();
            }
        }
        in.check(RenameValidator.judge(name));
        return in.violationCount() == before ? new CustomersApi.Rename(name) : null;
    }
}

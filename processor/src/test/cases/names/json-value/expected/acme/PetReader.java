package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link PetApi.Pet} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PetReader {
    private static final Names MEMBERS = Names.of("state");

    private PetReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static PetApi. @Nullable Pet read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        PetApi.State state = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // state
                    seen = in.once(seen, 1L << 0);
                    state = StateReader.read(in);
                }
                default -> in.unknown();
            }
        }
        in.check(PetValidator.judge(state));
        return in.violationCount() == before ? new PetApi.Pet(state) : null;
    }
}

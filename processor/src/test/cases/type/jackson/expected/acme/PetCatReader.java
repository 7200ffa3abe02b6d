package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Pet.Cat} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PetCatReader {
    private static final Names MEMBERS = Names.of("petType", "claws");

    private PetCatReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static Pet. @Nullable Cat read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String petType = null;
        Integer claws = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // petType
                    seen = in.once(seen, 1L << 0);
                    petType = in.readConstant("cat");
                }
                case 1 -> { // claws
                    seen = in.once(seen, 1L << 1);
                    claws = in.readInteger();
                }
                default -> in.skipValue();
            }
        }
        if ((seen & 1L << 0) == 0) {
            in.missing("petType");
        }
        in.check(PetCatValidator.judge(petType, claws));
        if (in.violationCount() != before) {
            return null;
        }
        try {
            Pet.Cat made = new Pet.Cat();
            if ((seen & 1L << 0) != 0) {
                made.setPetType(petType);
            }
            if ((seen & 1L << 1) != 0) {
                made.setClaws(claws);
            }
            return made;
        } catch (RuntimeException refusal) {
            in.refused(refusal);
            return null;
        }
    }
}

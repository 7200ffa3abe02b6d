package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Pet.Dog} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PetDogReader {
    private static final Names MEMBERS = Names.of("petType", "bark");

    private PetDogReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static Pet. @Nullable Dog read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String petType = null;
        String bark = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // petType
                    seen = in.once(seen, 1L << 0);
                    petType = in.readConstant("dog");
                }
                case 1 -> { // bark
                    seen = in.once(seen, 1L << 1);
                    bark = in.readString();
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 0) == 0) {
            in.missing("petType");
        }
        in.check(PetDogValidator.judge(petType, bark));
        if (in.violationCount() != before) {
            return null;
        }
        try {
            Pet.Dog made = new Pet.Dog();
            if ((seen & 1L << 0) != 0) {
                made.setPetType(petType);
            }
            if ((seen & 1L << 1) != 0) {
                made.setBark(bark);
            }
            return made;
        } catch (RuntimeException refusal) {
            in.refused(refusal);
            return null;
        }
    }
}

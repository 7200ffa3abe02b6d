package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Part.Tool.Machine} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PartToolMachineReader {
    private static final Names MEMBERS = Names.of("drive", "kind");

    private PartToolMachineReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static Part.Tool. @Nullable Machine read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        Part drive = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // drive
                    seen = in.once(seen, 1L << 0);
                    drive = PartReader.read(in);
                }
                case 1 -> { // kind
                    seen = in.once(seen, 1L << 1);
                    in.readConstant("Machine");
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 1) == 0) {
            in.missing("kind");
        }
        in.check(PartToolMachineValidator.judge(drive));
        return in.violationCount() == before ? new Part.Tool.Machine(drive) : null;
    }
}

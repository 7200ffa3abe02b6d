package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link ShopApi.Address} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class AddressReader {
    private static final Names MEMBERS = Names.of("street", "notes");

    private AddressReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static ShopApi. @Nullable Address read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String street = null;
        List<String> notes = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // street
                    seen = in.once(seen, 1L << 0);
                    street = in.readString();
                }
                case 1 -> { // notes
                    seen = in.once(seen, 1L << 1);
                    notes = in.readList(JsonReader::readString);
                }
                default -> in.unknown();
            }
        }
        in.check(AddressValidator.judge(street, notes));
        return in.violationCount() == before ? new ShopApi.Address(street, notes) : null;
    }
}

package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Parcel} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ParcelReader {
    private static final Names MEMBERS = Names.of("sku", "other", "both", "to", "from", "town",
            "age", "years", "via", "again", "others");

    private ParcelReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Parcel read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String sku = null;
        String other = null;
        String both = null;
        String to = null;
        String from = null;
        String town = null;
        int age = 0;
        Long years = null;
        List<String> via = null;
        Optional<String> again = Optional.empty();
        Map<String, String> others = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // sku
                    seen = in.once(seen, 1L << 0);
                    sku = in.readString();
                }
                case 1 -> { // other
                    seen = in.once(seen, 1L << 1);
                    other = in.readString();
                }
                case 2 -> { // both
                    seen = in.once(seen, 1L << 2);
                    both = in.readString();
                }
                case 3 -> { // to
                    seen = in.once(seen, 1L << 3);
                    to = in.readString();
                }
                case 4 -> { // from
                    seen = in.once(seen, 1L << 4);
                    from = in.readString();
                }
                case 5 -> { // town
                    seen = in.once(seen, 1L << 5);
                    town = in.readString();
                }
                case 6 -> { // age
                    seen = in.once(seen, 1L << 6);
                    age = in.readPrimitiveInt();
                }
                case 7 -> { // years
                    seen = in.once(seen, 1L << 7);
                    years = in.readLong();
                }
                case 8 -> { // via
                    seen = in.once(seen, 1L << 8);
                    via = in.readList(JsonReader::readString);
                }
                case 9 -> { // again
                    seen = in.once(seen, 1L << 9);
                    again = Optional.ofNullable(in.readPresent(JsonReader::readString));
                }
                case 10 -> { // others
                    seen = in.once(seen, 1L << 10);
                    others = in.readMap(JsonReader::readString);
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 6) == 0) {
            in.missing("age");
        }
        in.check(ParcelValidator.judge(sku, other, both, to, from, town, age, years, via, again,
                others));
        return in.violationCount() == before ? new Parcel(sku, other, both, to, from, town, age,
                years, via, again, others) : null;
    }
}

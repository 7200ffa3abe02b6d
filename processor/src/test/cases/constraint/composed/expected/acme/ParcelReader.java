package acme;

import dev.signet.runtime.json.JsonReader;
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
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "sku" -> {
                    seen = in.once(seen, 1L << 0);
                    sku = in.readString();
                }
                case "other" -> {
                    seen = in.once(seen, 1L << 1);
                    other = in.readString();
                }
                case "both" -> {
                    seen = in.once(seen, 1L << 2);
                    both = in.readString();
                }
                case "to" -> {
                    seen = in.once(seen, 1L << 3);
                    to = in.readString();
                }
                case "from" -> {
                    seen = in.once(seen, 1L << 4);
                    from = in.readString();
                }
                case "town" -> {
                    seen = in.once(seen, 1L << 5);
                    town = in.readString();
                }
                case "age" -> {
                    seen = in.once(seen, 1L << 6);
                    age = in.readPrimitiveInt();
                }
                case "years" -> {
                    seen = in.once(seen, 1L << 7);
                    years = in.readLong();
                }
                case "via" -> {
                    seen = in.once(seen, 1L << 8);
                    via = in.readList(JsonReader::readString);
                }
                case "again" -> {
                    seen = in.once(seen, 1L << 9);
                    again = Optional.ofNullable(in.readPresent(JsonReader::readString));
                }
                case "others" -> {
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

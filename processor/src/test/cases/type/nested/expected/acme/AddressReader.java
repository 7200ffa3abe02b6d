package acme;

import dev.signet.runtime.json.JsonReader;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link ShopApi.Address} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class AddressReader {
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
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "street" -> {
                    seen = in.once(seen, 1L << 0);
                    street = in.readString();
                }
                case "notes" -> {
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

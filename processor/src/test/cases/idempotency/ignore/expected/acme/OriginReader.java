package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link OrderApi.Origin} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OriginReader {
    private static final Names MEMBERS = Names.of("clock", "shop");

    private OriginReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static OrderApi. @Nullable Origin read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        Long clock = null;
        String shop = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // clock
                    seen = in.once(seen, 1L << 0);
                    clock = in.readLong();
                }
                case 1 -> { // shop
                    seen = in.once(seen, 1L << 1);
                    shop = in.readString();
                }
                default -> in.unknown();
            }
        }
        in.check(OriginValidator.judge(clock, shop));
        return in.violationCount() == before ? new OrderApi.Origin(clock, shop) : null;
    }
}

package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Booking.Guest} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookingGuestReader {
    private static final Names MEMBERS = Names.of("first_name");

    private BookingGuestReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static Booking. @Nullable Guest read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String firstName = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // first_name
                    seen = in.once(seen, 1L << 0);
                    firstName = in.readString();
                }
                default -> in.unknown();
            }
        }
        in.check(BookingGuestValidator.judge(firstName));
        return in.violationCount() == before ? new Booking.Guest(firstName) : null;
    }
}

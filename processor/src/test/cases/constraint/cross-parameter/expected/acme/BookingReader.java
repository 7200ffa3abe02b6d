package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Booking} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookingReader {
    private static final Names MEMBERS = Names.of("room_number", "guests");

    private BookingReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Booking read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String room = null;
        List<Booking.Guest> guests = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // room_number
                    seen = in.once(seen, 1L << 0);
                    room = in.readString();
                }
                case 1 -> { // guests
                    seen = in.once(seen, 1L << 1);
                    guests = in.readList(BookingGuestReader::read);
                }
                default -> in.unknown();
            }
        }
        in.check(BookingValidator.judge(room, guests));
        return in.violationCount() == before ? new Booking(room, guests) : null;
    }
}

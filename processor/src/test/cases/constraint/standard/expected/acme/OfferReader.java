package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import dev.signet.runtime.json.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Offer} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OfferReader {
    private static final Names MEMBERS = Names.of("reserved", "accepted", "revoked", "disputed",
            "price", "weight", "pieces", "atoms", "grains", "copies", "depth", "discount", "rating",
            "total", "year", "made", "printed", "due", "never", "reminders", "contact");

    private OfferReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Offer read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String reserved = null;
        Boolean accepted = null;
        boolean revoked = false;
        Boolean disputed = null;
        BigDecimal price = null;
        double weight = 0;
        Integer pieces = null;
        BigInteger atoms = null;
        long grains = 0;
        int copies = 0;
        Long depth = null;
        BigDecimal discount = null;
        double rating = 0;
        String total = null;
        long year = 0;
        Instant made = null;
        LocalDate printed = null;
        YearMonth due = null;
        Optional<LocalDate> never = Optional.empty();
        List<Instant> reminders = null;
        String contact = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // reserved
                    seen = in.once(seen, 1L << 0);
                    reserved = in.readString();
                }
                case 1 -> { // accepted
                    seen = in.once(seen, 1L << 1);
                    accepted = in.readBoolean();
                }
                case 2 -> { // revoked
                    seen = in.once(seen, 1L << 2);
                    revoked = in.readPrimitiveBoolean();
                }
                case 3 -> { // disputed
                    seen = in.once(seen, 1L << 3);
                    disputed = in.readBoolean();
                }
                case 4 -> { // price
                    seen = in.once(seen, 1L << 4);
                    price = in.readBigDecimal();
                }
                case 5 -> { // weight
                    seen = in.once(seen, 1L << 5);
                    weight = in.readPrimitiveDouble();
                }
                case 6 -> { // pieces
                    seen = in.once(seen, 1L << 6);
                    pieces = in.readInteger();
                }
                case 7 -> { // atoms
                    seen = in.once(seen, 1L << 7);
                    atoms = in.readBigInteger();
                }
                case 8 -> { // grains
                    seen = in.once(seen, 1L << 8);
                    grains = in.readPrimitiveLong();
                }
                case 9 -> { // copies
                    seen = in.once(seen, 1L << 9);
                    copies = in.readPrimitiveInt();
                }
                case 10 -> { // depth
                    seen = in.once(seen, 1L << 10);
                    depth = in.readLong();
                }
                case 11 -> { // discount
                    seen = in.once(seen, 1L << 11);
                    discount = in.readBigDecimal();
                }
                case 12 -> { // rating
                    seen = in.once(seen, 1L << 12);
                    rating = in.readPrimitiveDouble();
                }
                case 13 -> { // total
                    seen = in.once(seen, 1L << 13);
                    total = in.readString();
                }
                case 14 -> { // year
                    seen = in.once(seen, 1L << 14);
                    year = in.readPrimitiveLong();
                }
                case 15 -> { // made
                    seen = in.once(seen, 1L << 15);
                    made = in.readInstant();
                }
                case 16 -> { // printed
                    seen = in.once(seen, 1L << 16);
                    printed = in.readLocalDate();
                }
                case 17 -> { // due
                    seen = in.once(seen, 1L << 17);
                    due = in.readText(Scalar.YEAR_MONTH);
                }
                case 18 -> { // never
                    seen = in.once(seen, 1L << 18);
                    never = Optional.ofNullable(in.readPresent(JsonReader::readLocalDate));
                }
                case 19 -> { // reminders
                    seen = in.once(seen, 1L << 19);
                    reminders = in.readList(JsonReader::readInstant);
                }
                case 20 -> { // contact
                    seen = in.once(seen, 1L << 20);
                    contact = in.readString();
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 2) == 0) {
            in.missing("revoked");
        }
        if ((seen & 1L << 5) == 0) {
            in.missing("weight");
        }
        if ((seen & 1L << 8) == 0) {
            in.missing("grains");
        }
        if ((seen & 1L << 9) == 0) {
            in.missing("copies");
        }
        if ((seen & 1L << 12) == 0) {
            in.missing("rating");
        }
        if ((seen & 1L << 14) == 0) {
            in.missing("year");
        }
        in.check(OfferValidator.judge(reserved, accepted, revoked, disputed, price, weight, pieces,
                atoms, grains, copies, depth, discount, rating, total, year, made, printed, due,
                never, reminders, contact, in.context()));
        return in.violationCount() == before ? new Offer(reserved, accepted, revoked, disputed,
                price, weight, pieces, atoms, grains, copies, depth, discount, rating, total, year,
                made, printed, due, never, reminders, contact) : null;
    }
}

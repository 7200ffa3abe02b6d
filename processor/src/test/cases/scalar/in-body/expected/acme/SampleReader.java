package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Sample} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class SampleReader {
    private static final Names MEMBERS = Names.of("sealed", "row", "column", "grains", "weight",
            "density", "labelled", "shelf", "room", "building", "acidity", "salinity", "label",
            "id", "price", "atoms", "takenAt", "expires", "arrivedAt");

    private SampleReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Sample read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        boolean sealed = false;
        short row = 0;
        int column = 0;
        long grains = 0;
        float weight = 0;
        double density = 0;
        Boolean labelled = null;
        Short shelf = null;
        Integer room = null;
        Long building = null;
        Float acidity = null;
        Double salinity = null;
        String label = null;
        UUID id = null;
        BigDecimal price = null;
        BigInteger atoms = null;
        Instant takenAt = null;
        LocalDate expires = null;
        OffsetDateTime arrivedAt = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // sealed
                    seen = in.once(seen, 1L << 0);
                    sealed = in.readPrimitiveBoolean();
                }
                case 1 -> { // row
                    seen = in.once(seen, 1L << 1);
                    row = in.readPrimitiveShort();
                }
                case 2 -> { // column
                    seen = in.once(seen, 1L << 2);
                    column = in.readPrimitiveInt();
                }
                case 3 -> { // grains
                    seen = in.once(seen, 1L << 3);
                    grains = in.readPrimitiveLong();
                }
                case 4 -> { // weight
                    seen = in.once(seen, 1L << 4);
                    weight = in.readPrimitiveFloat();
                }
                case 5 -> { // density
                    seen = in.once(seen, 1L << 5);
                    density = in.readPrimitiveDouble();
                }
                case 6 -> { // labelled
                    seen = in.once(seen, 1L << 6);
                    labelled = in.readBoolean();
                }
                case 7 -> { // shelf
                    seen = in.once(seen, 1L << 7);
                    shelf = in.readShort();
                }
                case 8 -> { // room
                    seen = in.once(seen, 1L << 8);
                    room = in.readInteger();
                }
                case 9 -> { // building
                    seen = in.once(seen, 1L << 9);
                    building = in.readLong();
                }
                case 10 -> { // acidity
                    seen = in.once(seen, 1L << 10);
                    acidity = in.readFloat();
                }
                case 11 -> { // salinity
                    seen = in.once(seen, 1L << 11);
                    salinity = in.readDouble();
                }
                case 12 -> { // label
                    seen = in.once(seen, 1L << 12);
                    label = in.readString();
                }
                case 13 -> { // id
                    seen = in.once(seen, 1L << 13);
                    id = in.readUuid();
                }
                case 14 -> { // price
                    seen = in.once(seen, 1L << 14);
                    price = in.readBigDecimal();
                }
                case 15 -> { // atoms
                    seen = in.once(seen, 1L << 15);
                    atoms = in.readBigInteger();
                }
                case 16 -> { // takenAt
                    seen = in.once(seen, 1L << 16);
                    takenAt = in.readInstant();
                }
                case 17 -> { // expires
                    seen = in.once(seen, 1L << 17);
                    expires = in.readLocalDate();
                }
                case 18 -> { // arrivedAt
                    seen = in.once(seen, 1L << 18);
                    arrivedAt = in.readOffsetDateTime();
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 0) == 0) {
            in.missing("sealed");
        }
        if ((seen & 1L << 1) == 0) {
            in.missing("row");
        }
        if ((seen & 1L << 2) == 0) {
            in.missing("column");
        }
        if ((seen & 1L << 3) == 0) {
            in.missing("grains");
        }
        if ((seen & 1L << 4) == 0) {
            in.missing("weight");
        }
        if ((seen & 1L << 5) == 0) {
            in.missing("density");
        }
        in.check(SampleValidator.judge(sealed, row, column, grains, weight, density, labelled,
                shelf, room, building, acidity, salinity, label, id, price, atoms, takenAt, expires,
                arrivedAt));
        return in.violationCount() == before ? new Sample(sealed, row, column, grains, weight,
                density, labelled, shelf, room, building, acidity, salinity, label, id, price,
                atoms, takenAt, expires, arrivedAt) : null;
    }
}

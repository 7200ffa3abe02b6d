package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import dev.signet.runtime.json.Scalar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link ShelfApi.Shelf} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ShelfReader {
    private static final Names MEMBERS = Names.of("tags", "notes", "books", "pages", "grid",
            "flags", "copies", "titles", "byId", "byDate", "width", "weight", "price");

    private ShelfReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static ShelfApi. @Nullable Shelf read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        Set<String> tags = null;
        Collection<String> notes = null;
        ShelfApi.Book[] books = null;
        int[] pages = null;
        double[][] grid = null;
        boolean[] flags = null;
        Map<String, Integer> copies = null;
        Map<ShelfApi.Genre, List<String>> titles = null;
        Map<UUID, ShelfApi.Book> byId = null;
        Map<LocalDate, Map<String, ShelfApi.Book>> byDate = null;
        OptionalInt width = OptionalInt.empty();
        OptionalLong weight = OptionalLong.empty();
        OptionalDouble price = OptionalDouble.empty();
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // tags
                    seen = in.once(seen, 1L << 0);
                    tags = in.readSet(JsonReader::readString);
                }
                case 1 -> { // notes
                    seen = in.once(seen, 1L << 1);
                    notes = in.readList(JsonReader::readString);
                }
                case 2 -> { // books
                    seen = in.once(seen, 1L << 2);
                    books = in.readArray(BookReader::read, ShelfApi.Book[]::new);
                }
                case 3 -> { // pages
                    seen = in.once(seen, 1L << 3);
                    pages = in.readPrimitiveIntArray();
                }
                case 4 -> { // grid
                    seen = in.once(seen, 1L << 4);
                    grid = in.readArray(reader -> reader.readPrimitiveDoubleArray(), double[][]::new);
                }
                case 5 -> { // flags
                    seen = in.once(seen, 1L << 5);
                    flags = in.readPrimitiveBooleanArray();
                }
                case 6 -> { // copies
                    seen = in.once(seen, 1L << 6);
                    copies = in.readMap(JsonReader::readInteger);
                }
                case 7 -> { // titles
                    seen = in.once(seen, 1L << 7);
                    titles = in.readMap(GenreReader::parse, GenreReader.EXPECTED, reader -> reader.readList(JsonReader::readString));
                }
                case 8 -> { // byId
                    seen = in.once(seen, 1L << 8);
                    byId = in.readMap(Scalar.UUID_TEXT, BookReader::read);
                }
                case 9 -> { // byDate
                    seen = in.once(seen, 1L << 9);
                    byDate = in.readMap(Scalar.LOCAL_DATE, reader -> reader.readMap(BookReader::read));
                }
                case 10 -> { // width
                    seen = in.once(seen, 1L << 10);
                    width = in.readOptionalInt();
                }
                case 11 -> { // weight
                    seen = in.once(seen, 1L << 11);
                    weight = in.readOptionalLong();
                }
                case 12 -> { // price
                    seen = in.once(seen, 1L << 12);
                    price = in.readOptionalDouble();
                }
                default -> in.unknown();
            }
        }
        in.check(ShelfValidator.judge(tags, notes, books, pages, grid, flags, copies, titles, byId,
                byDate, width, weight, price));
        return in.violationCount() == before ? new ShelfApi.Shelf(tags, notes, books, pages, grid,
                flags, copies, titles, byId, byDate, width, weight, price) : null;
    }
}

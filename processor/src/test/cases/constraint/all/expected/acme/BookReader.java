package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Book} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookReader {
    private static final Names MEMBERS = Names.of("id", "title", "authors", "isbn", "contact",
            "pages", "price", "weight", "temperature", "atoms", "subtitle", "editions", "parts");

    private BookReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Book read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        UUID id = null;
        String title = null;
        List<String> authors = null;
        String isbn = null;
        String contact = null;
        Integer pages = null;
        BigDecimal price = null;
        double weight = 0;
        float temperature = 0;
        BigInteger atoms = null;
        Optional<String> subtitle = Optional.empty();
        List<Integer> editions = null;
        List<List<Book.Chapter>> parts = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // id
                    seen = in.once(seen, 1L << 0);
                    id = in.readUuid();
                }
                case 1 -> { // title
                    seen = in.once(seen, 1L << 1);
                    title = in.readString();
                }
                case 2 -> { // authors
                    seen = in.once(seen, 1L << 2);
                    authors = in.readList(JsonReader::readString);
                }
                case 3 -> { // isbn
                    seen = in.once(seen, 1L << 3);
                    isbn = in.readString();
                }
                case 4 -> { // contact
                    seen = in.once(seen, 1L << 4);
                    contact = in.readString();
                }
                case 5 -> { // pages
                    seen = in.once(seen, 1L << 5);
                    pages = in.readInteger();
                }
                case 6 -> { // price
                    seen = in.once(seen, 1L << 6);
                    price = in.readBigDecimal();
                }
                case 7 -> { // weight
                    seen = in.once(seen, 1L << 7);
                    weight = in.readPrimitiveDouble();
                }
                case 8 -> { // temperature
                    seen = in.once(seen, 1L << 8);
                    temperature = in.readPrimitiveFloat();
                }
                case 9 -> { // atoms
                    seen = in.once(seen, 1L << 9);
                    atoms = in.readBigInteger();
                }
                case 10 -> { // subtitle
                    seen = in.once(seen, 1L << 10);
                    subtitle = Optional.ofNullable(in.readPresent(JsonReader::readString));
                }
                case 11 -> { // editions
                    seen = in.once(seen, 1L << 11);
                    editions = in.readList(JsonReader::readInteger);
                }
                case 12 -> { // parts
                    seen = in.once(seen, 1L << 12);
                    parts = in.readList(reader -> reader.readList(BookChapterReader::read));
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 7) == 0) {
            in.missing("weight");
        }
        if ((seen & 1L << 8) == 0) {
            in.missing("temperature");
        }
        in.check(BookValidator.judge(id, title, authors, isbn, contact, pages, price, weight,
                temperature, atoms, subtitle, editions, parts));
        return in.violationCount() == before ? new Book(id, title, authors, isbn, contact, pages,
                price, weight, temperature, atoms, subtitle, editions, parts) : null;
    }
}

package acme;

import dev.signet.runtime.json.JsonReader;
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
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "id" -> {
                    seen = in.once(seen, 1L << 0);
                    id = in.readUuid();
                }
                case "title" -> {
                    seen = in.once(seen, 1L << 1);
                    title = in.readString();
                }
                case "authors" -> {
                    seen = in.once(seen, 1L << 2);
                    authors = in.readList(JsonReader::readString);
                }
                case "isbn" -> {
                    seen = in.once(seen, 1L << 3);
                    isbn = in.readString();
                }
                case "contact" -> {
                    seen = in.once(seen, 1L << 4);
                    contact = in.readString();
                }
                case "pages" -> {
                    seen = in.once(seen, 1L << 5);
                    pages = in.readInteger();
                }
                case "price" -> {
                    seen = in.once(seen, 1L << 6);
                    price = in.readBigDecimal();
                }
                case "weight" -> {
                    seen = in.once(seen, 1L << 7);
                    weight = in.readPrimitiveDouble();
                }
                case "temperature" -> {
                    seen = in.once(seen, 1L << 8);
                    temperature = in.readPrimitiveFloat();
                }
                case "atoms" -> {
                    seen = in.once(seen, 1L << 9);
                    atoms = in.readBigInteger();
                }
                case "subtitle" -> {
                    seen = in.once(seen, 1L << 10);
                    subtitle = Optional.ofNullable(in.readPresent(JsonReader::readString));
                }
                case "editions" -> {
                    seen = in.once(seen, 1L << 11);
                    editions = in.readList(JsonReader::readInteger);
                }
                case "parts" -> {
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

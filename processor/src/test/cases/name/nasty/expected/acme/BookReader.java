package acme;

import dev.signet.runtime.json.JsonReader;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link BookApi.Book} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookReader {
    private BookReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static BookApi. @Nullable Book read(JsonReader in_) {
        if (!in_.beginObject()) {
            return null;
        }
        int before = in_.violationCount();
        long seen_ = 0;
        String in = null;
        String out = null;
        String value = null;
        List<String> element = null;
        String name = null;
        int i = 0;
        BookApi.Inner seen = null;
        List<BookApi.Inner> found = null;
        Optional<BookApi.Inner> json = Optional.empty();
        String violations = null;
        String where = null;
        String path = null;
        String text = null;
        String object = null;
        String required = null;
        String token = null;
        String index = null;
        String reader = null;
        String writer = null;
        String pointer = null;
        for (String name_ = in_.nextName(); name_ != null; name_ = in_.nextName()) {
            switch (name_) {
                case "in" -> {
                    seen_ = in_.once(seen_, 1L << 0);
                    in = in_.readString();
                }
                case "out" -> {
                    seen_ = in_.once(seen_, 1L << 1);
                    out = in_.readString();
                }
                case "value" -> {
                    seen_ = in_.once(seen_, 1L << 2);
                    value = in_.readString();
                }
                case "element" -> {
                    seen_ = in_.once(seen_, 1L << 3);
                    element = in_.readList(JsonReader::readString);
                }
                case "name" -> {
                    seen_ = in_.once(seen_, 1L << 4);
                    name = in_.readString();
                }
                case "i" -> {
                    seen_ = in_.once(seen_, 1L << 5);
                    i = in_.readPrimitiveInt();
                }
                case "seen" -> {
                    seen_ = in_.once(seen_, 1L << 6);
                    seen = InnerReader.read(in_);
                }
                case "found" -> {
                    seen_ = in_.once(seen_, 1L << 7);
                    found = in_.readList(InnerReader::read);
                }
                case "json" -> {
                    seen_ = in_.once(seen_, 1L << 8);
                    json = Optional.ofNullable(in_.readPresent(InnerReader::read));
                }
                case "violations" -> {
                    seen_ = in_.once(seen_, 1L << 9);
                    violations = in_.readString();
                }
                case "where" -> {
                    seen_ = in_.once(seen_, 1L << 10);
                    where = in_.readString();
                }
                case "path" -> {
                    seen_ = in_.once(seen_, 1L << 11);
                    path = in_.readString();
                }
                case "text" -> {
                    seen_ = in_.once(seen_, 1L << 12);
                    text = in_.readString();
                }
                case "object" -> {
                    seen_ = in_.once(seen_, 1L << 13);
                    object = in_.readString();
                }
                case "required" -> {
                    seen_ = in_.once(seen_, 1L << 14);
                    required = in_.readString();
                }
                case "token" -> {
                    seen_ = in_.once(seen_, 1L << 15);
                    token = in_.readString();
                }
                case "index" -> {
                    seen_ = in_.once(seen_, 1L << 16);
                    index = in_.readString();
                }
                case "reader" -> {
                    seen_ = in_.once(seen_, 1L << 17);
                    reader = in_.readString();
                }
                case "writer" -> {
                    seen_ = in_.once(seen_, 1L << 18);
                    writer = in_.readString();
                }
                case "pointer" -> {
                    seen_ = in_.once(seen_, 1L << 19);
                    pointer = in_.readString();
                }
                default -> in_.unknown();
            }
        }
        if ((seen_ & 1L << 5) == 0) {
            in_.missing("i");
        }
        in_.check(BookValidator.judge(in, out, value, element, name, i, seen, found, json,
                violations, where, path, text, object, required, token, index, reader, writer,
                pointer));
        return in_.violationCount() == before ? new BookApi.Book(in, out, value, element, name, i,
                seen, found, json, violations, where, path, text, object, required, token, index,
                reader, writer, pointer) : null;
    }
}

package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
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
    private static final Names MEMBERS = Names.of("in", "out", "value", "element", "name", "i",
            "seen", "found", "json", "violations", "where", "path", "text", "object", "required",
            "token", "index", "reader", "writer", "pointer");

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
        for (int member = in_.firstMember(MEMBERS); member >= 0; member = in_.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // in
                    seen_ = in_.once(seen_, 1L << 0);
                    in = in_.readString();
                }
                case 1 -> { // out
                    seen_ = in_.once(seen_, 1L << 1);
                    out = in_.readString();
                }
                case 2 -> { // value
                    seen_ = in_.once(seen_, 1L << 2);
                    value = in_.readString();
                }
                case 3 -> { // element
                    seen_ = in_.once(seen_, 1L << 3);
                    element = in_.readList(JsonReader::readString);
                }
                case 4 -> { // name
                    seen_ = in_.once(seen_, 1L << 4);
                    name = in_.readString();
                }
                case 5 -> { // i
                    seen_ = in_.once(seen_, 1L << 5);
                    i = in_.readPrimitiveInt();
                }
                case 6 -> { // seen
                    seen_ = in_.once(seen_, 1L << 6);
                    seen = InnerReader.read(in_);
                }
                case 7 -> { // found
                    seen_ = in_.once(seen_, 1L << 7);
                    found = in_.readList(InnerReader::read);
                }
                case 8 -> { // json
                    seen_ = in_.once(seen_, 1L << 8);
                    json = Optional.ofNullable(in_.readPresent(InnerReader::read));
                }
                case 9 -> { // violations
                    seen_ = in_.once(seen_, 1L << 9);
                    violations = in_.readString();
                }
                case 10 -> { // where
                    seen_ = in_.once(seen_, 1L << 10);
                    where = in_.readString();
                }
                case 11 -> { // path
                    seen_ = in_.once(seen_, 1L << 11);
                    path = in_.readString();
                }
                case 12 -> { // text
                    seen_ = in_.once(seen_, 1L << 12);
                    text = in_.readString();
                }
                case 13 -> { // object
                    seen_ = in_.once(seen_, 1L << 13);
                    object = in_.readString();
                }
                case 14 -> { // required
                    seen_ = in_.once(seen_, 1L << 14);
                    required = in_.readString();
                }
                case 15 -> { // token
                    seen_ = in_.once(seen_, 1L << 15);
                    token = in_.readString();
                }
                case 16 -> { // index
                    seen_ = in_.once(seen_, 1L << 16);
                    index = in_.readString();
                }
                case 17 -> { // reader
                    seen_ = in_.once(seen_, 1L << 17);
                    reader = in_.readString();
                }
                case 18 -> { // writer
                    seen_ = in_.once(seen_, 1L << 18);
                    writer = in_.readString();
                }
                case 19 -> { // pointer
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

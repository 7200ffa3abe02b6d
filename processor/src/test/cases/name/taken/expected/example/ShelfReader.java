package example;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link ShelvesApi.Shelf} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ShelfReader {
    private static final Names MEMBERS = Names.of("reader", "in", "name", "seen", "before", "value",
            "out", "found", "i", "element");

    private ShelfReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static ShelvesApi. @Nullable Shelf read(JsonReader in_) {
        if (!in_.beginObject()) {
            return null;
        }
        int before_ = in_.violationCount();
        long seen_ = 0;
        List<List<String>> reader = null;
        String in = null;
        String name = null;
        int seen = 0;
        long before = 0;
        String value = null;
        String out = null;
        boolean found = false;
        int i = 0;
        List<String> element = null;
        for (int member = in_.firstMember(MEMBERS); member >= 0; member = in_.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // reader
                    seen_ = in_.once(seen_, 1L << 0);
                    reader = in_.readList(reader_ -> reader_.readList(JsonReader::readString));
                }
                case 1 -> { // in
                    seen_ = in_.once(seen_, 1L << 1);
                    in = in_.readString();
                }
                case 2 -> { // name
                    seen_ = in_.once(seen_, 1L << 2);
                    name = in_.readString();
                }
                case 3 -> { // seen
                    seen_ = in_.once(seen_, 1L << 3);
                    seen = in_.readPrimitiveInt();
                }
                case 4 -> { // before
                    seen_ = in_.once(seen_, 1L << 4);
                    before = in_.readPrimitiveLong();
                }
                case 5 -> { // value
                    seen_ = in_.once(seen_, 1L << 5);
                    value = in_.readString();
                }
                case 6 -> { // out
                    seen_ = in_.once(seen_, 1L << 6);
                    out = in_.readString();
                }
                case 7 -> { // found
                    seen_ = in_.once(seen_, 1L << 7);
                    found = in_.readPrimitiveBoolean();
                }
                case 8 -> { // i
                    seen_ = in_.once(seen_, 1L << 8);
                    i = in_.readPrimitiveInt();
                }
                case 9 -> { // element
                    seen_ = in_.once(seen_, 1L << 9);
                    element = in_.readList(JsonReader::readString);
                }
                default -> in_.unknown();
            }
        }
        if ((seen_ & 1L << 3) == 0) {
            in_.missing("seen");
        }
        if ((seen_ & 1L << 4) == 0) {
            in_.missing("before");
        }
        if ((seen_ & 1L << 7) == 0) {
            in_.missing("found");
        }
        if ((seen_ & 1L << 8) == 0) {
            in_.missing("i");
        }
        in_.check(ShelfValidator.judge(reader, in, name, seen, before, value, out, found, i,
                element));
        return in_.violationCount() == before_ ? new ShelvesApi.Shelf(reader, in, name, seen,
                before, value, out, found, i, element) : null;
    }
}

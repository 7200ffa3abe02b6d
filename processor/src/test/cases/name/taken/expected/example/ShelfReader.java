package example;

import dev.signet.runtime.json.JsonReader;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link ShelvesApi.Shelf} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ShelfReader {
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
        for (String name_ = in_.nextName(); name_ != null; name_ = in_.nextName()) {
            switch (name_) {
                case "reader" -> {
                    seen_ = in_.once(seen_, 1L << 0);
                    reader = in_.readList(reader_ -> reader_.readList(JsonReader::readString));
                }
                case "in" -> {
                    seen_ = in_.once(seen_, 1L << 1);
                    in = in_.readString();
                }
                case "name" -> {
                    seen_ = in_.once(seen_, 1L << 2);
                    name = in_.readString();
                }
                case "seen" -> {
                    seen_ = in_.once(seen_, 1L << 3);
                    seen = in_.readPrimitiveInt();
                }
                case "before" -> {
                    seen_ = in_.once(seen_, 1L << 4);
                    before = in_.readPrimitiveLong();
                }
                case "value" -> {
                    seen_ = in_.once(seen_, 1L << 5);
                    value = in_.readString();
                }
                case "out" -> {
                    seen_ = in_.once(seen_, 1L << 6);
                    out = in_.readString();
                }
                case "found" -> {
                    seen_ = in_.once(seen_, 1L << 7);
                    found = in_.readPrimitiveBoolean();
                }
                case "i" -> {
                    seen_ = in_.once(seen_, 1L << 8);
                    i = in_.readPrimitiveInt();
                }
                case "element" -> {
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

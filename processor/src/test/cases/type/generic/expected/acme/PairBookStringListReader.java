package acme;

import dev.signet.runtime.json.JsonReader;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link PageApi.Pair} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PairBookStringListReader {
    private PairBookStringListReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static PageApi. @Nullable Pair<PageApi.Book, List<String>> read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        PageApi.Book left = null;
        List<String> right = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "left" -> {
                    seen = in.once(seen, 1L << 0);
                    left = BookReader.read(in);
                }
                case "right" -> {
                    seen = in.once(seen, 1L << 1);
                    right = in.readList(JsonReader::readString);
                }
                default -> in.unknown();
            }
        }
        in.check(PairBookStringListValidator.judge(left, right));
        return in.violationCount() == before ? new PageApi.Pair<PageApi.Book, List<String>>(left,
                right) : null;
    }
}

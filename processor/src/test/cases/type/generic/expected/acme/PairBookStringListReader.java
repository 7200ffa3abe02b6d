package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link PageApi.Pair} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PairBookStringListReader {
    private static final Names MEMBERS = Names.of("left", "right");

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
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // left
                    seen = in.once(seen, 1L << 0);
                    left = BookReader.read(in);
                }
                case 1 -> { // right
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

package acme;

import dev.signet.runtime.json.JsonReader;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link NoteApi.Tree} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class TreeReader {
    private TreeReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static NoteApi. @Nullable Tree read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        List<NoteApi.Tree> branches = null;
        Map<String, NoteApi.Tree> named = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "branches" -> {
                    seen = in.once(seen, 1L << 0);
                    branches = in.readList(TreeReader::read);
                }
                case "named" -> {
                    seen = in.once(seen, 1L << 1);
                    named = in.readMap(TreeReader::read);
                }
                default -> in.skipValue();
            }
        }
        in.check(TreeValidator.judge(branches, named));
        return in.violationCount() == before ? new NoteApi.Tree(branches, named) : null;
    }
}

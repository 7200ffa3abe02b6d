package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
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
    private static final Names MEMBERS = Names.of("branches", "named");

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
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // branches
                    seen = in.once(seen, 1L << 0);
                    branches = in.readList(TreeReader::read);
                }
                case 1 -> { // named
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

package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link PageApi.Box} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BoxBookReader {
    private static final Names MEMBERS = Names.of("content");

    private BoxBookReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static PageApi. @Nullable Box<PageApi.Book> read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        PageApi.Book content = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // content
                    seen = in.once(seen, 1L << 0);
                    content = BookReader.read(in);
                }
                default -> in.unknown();
            }
        }
        in.check(BoxBookValidator.judge(content));
        if (in.violationCount() != before) {
            return null;
        }
        try {
            PageApi.Box<PageApi.Book> made = new PageApi.Box<PageApi.Book>();
            if ((seen & 1L << 0) != 0) {
                made.setContent(content);
            }
            return made;
        } catch (RuntimeException refusal) {
            in.refused(refusal);
            return null;
        }
    }
}

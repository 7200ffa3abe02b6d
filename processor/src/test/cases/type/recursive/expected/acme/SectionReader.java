package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link BookApi.Section} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class SectionReader {
    private static final Names MEMBERS = Names.of("title", "parts", "next", "note");

    private SectionReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static BookApi. @Nullable Section read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String title = null;
        List<BookApi.Section> parts = null;
        Optional<BookApi.Section> next = Optional.empty();
        BookApi.Note note = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // title
                    seen = in.once(seen, 1L << 0);
                    title = in.readString();
                }
                case 1 -> { // parts
                    seen = in.once(seen, 1L << 1);
                    parts = in.readList(SectionReader::read);
                }
                case 2 -> { // next
                    seen = in.once(seen, 1L << 2);
                    next = Optional.ofNullable(in.readPresent(SectionReader::read));
                }
                case 3 -> { // note
                    seen = in.once(seen, 1L << 3);
                    note = NoteReader.read(in);
                }
                default -> in.unknown();
            }
        }
        in.check(SectionValidator.judge(title, parts, next, note));
        return in.violationCount() == before ? new BookApi.Section(title, parts, next, note) : null;
    }
}

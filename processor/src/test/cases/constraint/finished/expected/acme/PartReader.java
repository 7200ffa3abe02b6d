package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import dev.signet.runtime.json.Scalar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Part} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PartReader {
    private static final Names MEMBERS = Names.of("name", "parts", "spares", "twin", "changes",
            "tools", "unjudged");

    private PartReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Part read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String name = null;
        List<Part> parts = null;
        Part[] spares = null;
        Optional<Part> twin = Optional.empty();
        Map<LocalDate, List<Part>> changes = null;
        Set<Part.Tool> tools = null;
        Part.Unjudged unjudged = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // name
                    seen = in.once(seen, 1L << 0);
                    name = in.readString();
                }
                case 1 -> { // parts
                    seen = in.once(seen, 1L << 1);
                    parts = in.readList(PartReader::read);
                }
                case 2 -> { // spares
                    seen = in.once(seen, 1L << 2);
                    spares = in.readArray(PartReader::read, Part[]::new);
                }
                case 3 -> { // twin
                    seen = in.once(seen, 1L << 3);
                    twin = Optional.ofNullable(in.readPresent(PartReader::read));
                }
                case 4 -> { // changes
                    seen = in.once(seen, 1L << 4);
                    changes = in.readMap(Scalar.LOCAL_DATE, reader -> reader.readList(PartReader::read));
                }
                case 5 -> { // tools
                    seen = in.once(seen, 1L << 5);
                    tools = in.readSet(PartToolReader::read);
                }
                case 6 -> { // unjudged
                    seen = in.once(seen, 1L << 6);
                    unjudged = PartUnjudgedReader.read(in);
                }
                default -> in.unknown();
            }
        }
        in.check(PartValidator.judge(name, parts, spares, twin, changes, tools, unjudged));
        return in.violationCount() == before ? new Part(name, parts, spares, twin, changes, tools,
                unjudged) : null;
    }
}

package acme;

import dev.signet.runtime.json.JsonReader;
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
        for (String name_ = in.nextName(); name_ != null; name_ = in.nextName()) {
            switch (name_) {
                case "name" -> {
                    seen = in.once(seen, 1L << 0);
                    name = in.readString();
                }
                case "parts" -> {
                    seen = in.once(seen, 1L << 1);
                    parts = in.readList(PartReader::read);
                }
                case "spares" -> {
                    seen = in.once(seen, 1L << 2);
                    spares = in.readArray(PartReader::read, Part[]::new);
                }
                case "twin" -> {
                    seen = in.once(seen, 1L << 3);
                    twin = Optional.ofNullable(in.readPresent(PartReader::read));
                }
                case "changes" -> {
                    seen = in.once(seen, 1L << 4);
                    changes = in.readMap(Scalar.LOCAL_DATE, reader -> reader.readList(PartReader::read));
                }
                case "tools" -> {
                    seen = in.once(seen, 1L << 5);
                    tools = in.readSet(PartToolReader::read);
                }
                case "unjudged" -> {
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

package acme;

import dev.signet.runtime.json.JsonWriter;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Part} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PartWriter {
    private PartWriter() {
    }

    static void write(Part value, JsonWriter out) {
        out.beginObject();
        out.field("name", value.name());
        if (value.parts() != null) {
            out.name("parts");
            out.array(value.parts(), PartWriter::write);
        }
        if (value.spares() != null) {
            out.name("spares");
            out.array(Arrays.asList(value.spares()), PartWriter::write);
        }
        if (value.twin().isPresent()) {
            out.name("twin");
            PartWriter.write(value.twin().get(), out);
        }
        if (value.changes() != null) {
            out.name("changes");
            out.map(value.changes(), key -> key.toString(), (element, to) -> to.array(element, PartWriter::write));
        }
        if (value.tools() != null) {
            out.name("tools");
            out.array(value.tools(), PartToolWriter::write);
        }
        if (value.unjudged() != null) {
            out.name("unjudged");
            PartUnjudgedWriter.write(value.unjudged(), out);
        }
        out.endObject();
    }
}

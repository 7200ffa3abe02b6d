package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Note} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class NoteWriter {
    private NoteWriter() {
    }

    static void write(Note value, JsonWriter out) {
        out.beginObject();
        out.field("author", value.getAuthor());
        out.field("text", value.getText());
        out.endObject();
    }
}

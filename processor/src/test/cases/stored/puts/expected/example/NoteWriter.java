package example;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link NotesApi.Note} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class NoteWriter {
    private NoteWriter() {
    }

    static void write(NotesApi.Note value, JsonWriter out) {
        out.beginObject();
        if (value.text() != null) {
            out.field("text", value.text());
        }
        out.field("version", value.version());
        out.endObject();
    }
}

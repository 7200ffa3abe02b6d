package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link NoteApi.Note} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class NoteWriter {
    private NoteWriter() {
    }

    static void write(NoteApi.Note value, JsonWriter out) {
        out.beginObject();
        out.field("text", value.text());
        out.endObject();
    }
}

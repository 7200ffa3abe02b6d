package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link BookApi.Note} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class NoteWriter {
    private NoteWriter() {
    }

    static void write(BookApi.Note value, JsonWriter out) {
        out.beginObject();
        if (value.about() != null) {
            out.name("about");
            SectionWriter.write(value.about(), out);
        }
        if (value.text() != null) {
            out.field("text", value.text());
        }
        out.endObject();
    }
}

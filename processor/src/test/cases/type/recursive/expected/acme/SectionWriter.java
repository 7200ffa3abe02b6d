package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link BookApi.Section} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class SectionWriter {
    private SectionWriter() {
    }

    static void write(BookApi.Section value, JsonWriter out) {
        out.beginObject();
        out.field("title", value.title());
        if (value.parts() != null) {
            out.name("parts");
            out.array(value.parts(), SectionWriter::write);
        }
        if (value.next().isPresent()) {
            out.name("next");
            SectionWriter.write(value.next().get(), out);
        }
        if (value.note() != null) {
            out.name("note");
            NoteWriter.write(value.note(), out);
        }
        out.endObject();
    }
}

package example;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link NotesApi.Folder} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class FolderWriter {
    private FolderWriter() {
    }

    static void write(NotesApi.Folder value, JsonWriter out) {
        out.beginObject();
        out.field("name", value.name());
        out.field("version", value.version());
        out.endObject();
    }
}

package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link PageApi.Box} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BoxPageStringWriter {
    private BoxPageStringWriter() {
    }

    static void write(PageApi.Box<PageApi.Page<String>> value, JsonWriter out) {
        out.beginObject();
        if (value.getContent() != null) {
            out.name("content");
            PageStringWriter.write(value.getContent(), out);
        }
        out.endObject();
    }
}

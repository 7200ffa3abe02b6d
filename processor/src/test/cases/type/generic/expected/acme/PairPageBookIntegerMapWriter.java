package acme;

import dev.signet.runtime.json.JsonWriter;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link PageApi.Pair} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PairPageBookIntegerMapWriter {
    private PairPageBookIntegerMapWriter() {
    }

    static void write(PageApi.Pair<PageApi.Page<PageApi.Book>, Map<String, Integer>> value,
            JsonWriter out) {
        out.beginObject();
        out.name("left");
        PageBookWriter.write(value.left(), out);
        out.name("right");
        out.map(value.right(), key -> key, (element, to) -> to.value(element));
        out.endObject();
    }
}

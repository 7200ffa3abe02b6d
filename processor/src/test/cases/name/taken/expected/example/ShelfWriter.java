package example;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link ShelvesApi.Shelf} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ShelfWriter {
    private ShelfWriter() {
    }

    static void write(ShelvesApi.Shelf value, JsonWriter out) {
        out.beginObject();
        if (value.reader() != null) {
            out.name("reader");
            out.array(value.reader(), (element, to) -> to.array(element, (element2, to2) -> to2.value(element2)));
        }
        if (value.in() != null) {
            out.field("in", value.in());
        }
        if (value.name() != null) {
            out.field("name", value.name());
        }
        out.field("seen", value.seen());
        out.field("before", value.before());
        if (value.value() != null) {
            out.field("value", value.value());
        }
        if (value.out() != null) {
            out.field("out", value.out());
        }
        out.field("found", value.found());
        out.field("i", value.i());
        if (value.element() != null) {
            out.name("element");
            out.array(value.element(), (element, to) -> to.value(element));
        }
        out.endObject();
    }
}

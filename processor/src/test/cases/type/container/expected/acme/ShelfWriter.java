package acme;

import dev.signet.runtime.json.JsonWriter;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link ShelfApi.Shelf} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ShelfWriter {
    private ShelfWriter() {
    }

    static void write(ShelfApi.Shelf value, JsonWriter out) {
        out.beginObject();
        out.name("tags");
        out.array(value.tags(), (element, to) -> to.value(element));
        if (value.notes() != null) {
            out.name("notes");
            out.array(value.notes(), (element, to) -> to.value(element));
        }
        if (value.books() != null) {
            out.name("books");
            out.array(Arrays.asList(value.books()), BookWriter::write);
        }
        if (value.pages() != null) {
            out.name("pages");
            out.array(value.pages());
        }
        if (value.grid() != null) {
            out.name("grid");
            out.array(Arrays.asList(value.grid()), (element, to) -> to.array(element));
        }
        if (value.flags() != null) {
            out.name("flags");
            out.array(value.flags());
        }
        out.name("copies");
        out.map(value.copies(), key -> key, (element, to) -> to.value(element));
        if (value.titles() != null) {
            out.name("titles");
            out.map(value.titles(), key -> GenreWriter.text(key), (element, to) -> to.array(element, (element2, to2) -> to2.value(element2)));
        }
        if (value.byId() != null) {
            out.name("byId");
            out.map(value.byId(), key -> key.toString(), BookWriter::write);
        }
        if (value.byDate() != null) {
            out.name("byDate");
            out.map(value.byDate(), key -> key.toString(), (element, to) -> to.map(element, key2 -> key2, BookWriter::write));
        }
        if (value.width().isPresent()) {
            out.field("width", value.width().getAsInt());
        }
        if (value.weight().isPresent()) {
            out.field("weight", value.weight().getAsLong());
        }
        if (value.price().isPresent()) {
            out.field("price", value.price().getAsDouble());
        }
        out.endObject();
    }
}

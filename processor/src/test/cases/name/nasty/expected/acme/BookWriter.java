package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link BookApi.Book} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookWriter {
    private BookWriter() {
    }

    static void write(BookApi.Book value, JsonWriter out) {
        out.beginObject();
        if (value.in() != null) {
            out.field("in", value.in());
        }
        if (value.out() != null) {
            out.field("out", value.out());
        }
        out.field("value", value.value());
        if (value.element() != null) {
            out.name("element");
            out.array(value.element(), (element, to) -> to.value(element));
        }
        out.field("name", value.name());
        out.field("i", value.i());
        out.name("seen");
        InnerWriter.write(value.seen(), out);
        if (value.found() != null) {
            out.name("found");
            out.array(value.found(), InnerWriter::write);
        }
        if (value.json().isPresent()) {
            out.name("json");
            InnerWriter.write(value.json().get(), out);
        }
        if (value.violations() != null) {
            out.field("violations", value.violations());
        }
        if (value.where() != null) {
            out.field("where", value.where());
        }
        if (value.path() != null) {
            out.field("path", value.path());
        }
        if (value.text() != null) {
            out.field("text", value.text());
        }
        if (value.object() != null) {
            out.field("object", value.object());
        }
        if (value.required() != null) {
            out.field("required", value.required());
        }
        if (value.token() != null) {
            out.field("token", value.token());
        }
        if (value.index() != null) {
            out.field("index", value.index());
        }
        if (value.reader() != null) {
            out.field("reader", value.reader());
        }
        if (value.writer() != null) {
            out.field("writer", value.writer());
        }
        if (value.pointer() != null) {
            out.field("pointer", value.pointer());
        }
        out.endObject();
    }
}

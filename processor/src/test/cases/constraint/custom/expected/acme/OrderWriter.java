package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Order} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderWriter {
    private OrderWriter() {
    }

    static void write(Order value, JsonWriter out) {
        out.beginObject();
        if (value.pieces() != null) {
            out.field("pieces", value.pieces());
        }
        out.field("boxes", value.boxes());
        out.field("pairs", value.pairs());
        if (value.code() != null) {
            out.field("code", value.code());
        }
        if (value.strict() != null) {
            out.field("strict", value.strict());
        }
        if (value.tags() != null) {
            out.name("tags");
            out.array(value.tags(), (element, to) -> to.value(element));
        }
        if (value.counts() != null) {
            out.name("counts");
            out.map(value.counts(), key -> key, (element, to) -> to.value(element));
        }
        if (value.numbers() != null) {
            out.name("numbers");
            out.array(value.numbers());
        }
        if (value.hint().isPresent()) {
            out.field("hint", value.hint().get());
        }
        if (value.range() != null) {
            out.name("range");
            RangeWriter.write(value.range(), out);
        }
        if (value.ranges() != null) {
            out.name("ranges");
            out.array(value.ranges(), RangeWriter::write);
        }
        if (value.stay() != null) {
            out.name("stay");
            StayWriter.write(value.stay(), out);
        }
        if (value.shape() != null) {
            out.name("shape");
            ShapeWriter.write(value.shape(), out);
        }
        if (value.again() != null) {
            out.name("again");
            OrderWriter.write(value.again(), out);
        }
        out.endObject();
    }
}

package acme;

import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.json.Scalar;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Parcel} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ParcelWriter {
    private ParcelWriter() {
    }

    static void write(Parcel value, JsonWriter out) {
        out.beginObject();
        if (value.pieces().isPresent()) {
            out.field("pieces", value.pieces().getAsInt());
        }
        if (value.grams().isPresent()) {
            out.field("grams", value.grams().getAsLong());
        }
        if (value.volume().isPresent()) {
            out.field("volume", value.volume().getAsDouble());
        }
        if (value.pairs().isPresent()) {
            out.field("pairs", value.pairs().getAsInt());
        }
        if (value.price() != null) {
            out.field("price", value.price());
        }
        if (value.discount() != null) {
            out.field("discount", value.discount());
        }
        if (value.balance() != null) {
            out.field("balance", value.balance());
        }
        if (value.shares() != null) {
            out.name("shares");
            out.array(value.shares(), (element, to) -> to.value(element));
        }
        if (value.key() != null) {
            out.field("key", Scalar.BYTES, value.key());
        }
        out.field("label", Scalar.BYTES, value.label());
        out.field("seal", Scalar.BYTES, value.seal());
        out.field("stamp", Scalar.BYTES, value.stamp());
        out.field("word", Scalar.CHARS, value.word());
        out.endObject();
    }
}

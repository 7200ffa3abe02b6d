package acme;

import dev.signet.runtime.json.JsonWriter;
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
        out.field("sku", value.sku());
        out.field("other", value.other());
        out.field("both", value.both());
        out.field("to", value.to());
        out.field("from", value.from());
        out.field("town", value.town());
        out.field("age", value.age());
        if (value.years() != null) {
            out.field("years", value.years());
        }
        if (value.via() != null) {
            out.name("via");
            out.array(value.via(), (element, to) -> to.value(element));
        }
        if (value.again().isPresent()) {
            out.field("again", value.again().get());
        }
        if (value.others() != null) {
            out.name("others");
            out.map(value.others(), key -> key, (element, to) -> to.value(element));
        }
        out.endObject();
    }
}

package acme;

import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.json.Scalar;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Offer} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OfferWriter {
    private OfferWriter() {
    }

    static void write(Offer value, JsonWriter out) {
        out.beginObject();
        if (value.reserved() != null) {
            out.field("reserved", value.reserved());
        }
        out.field("accepted", value.accepted());
        out.field("revoked", value.revoked());
        if (value.disputed() != null) {
            out.field("disputed", value.disputed());
        }
        if (value.price() != null) {
            out.field("price", value.price());
        }
        out.field("weight", value.weight());
        if (value.pieces() != null) {
            out.field("pieces", value.pieces());
        }
        if (value.atoms() != null) {
            out.field("atoms", value.atoms());
        }
        out.field("grains", value.grains());
        out.field("copies", value.copies());
        if (value.depth() != null) {
            out.field("depth", value.depth());
        }
        if (value.discount() != null) {
            out.field("discount", value.discount());
        }
        out.field("rating", value.rating());
        if (value.total() != null) {
            out.field("total", value.total());
        }
        out.field("year", value.year());
        if (value.made() != null) {
            out.field("made", value.made());
        }
        if (value.printed() != null) {
            out.field("printed", value.printed());
        }
        if (value.due() != null) {
            out.field("due", Scalar.YEAR_MONTH, value.due());
        }
        if (value.never().isPresent()) {
            out.field("never", value.never().get());
        }
        if (value.reminders() != null) {
            out.name("reminders");
            out.array(value.reminders(), (element, to) -> to.value(element));
        }
        if (value.contact() != null) {
            out.field("contact", value.contact());
        }
        out.endObject();
    }
}

package acme;

import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.json.Scalar;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Ticket} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class TicketWriter {
    private TicketWriter() {
    }

    static void write(Ticket value, JsonWriter out) {
        out.beginObject();
        out.field("row", value.row());
        if (value.shelf() != null) {
            out.field("shelf", value.shelf());
        }
        if (value.barcode() != null) {
            out.field("barcode", Scalar.BYTES, value.barcode());
        }
        out.field("section", Scalar.CHARACTER, value.section());
        if (value.gate() != null) {
            out.field("gate", Scalar.CHARACTER, value.gate());
        }
        if (value.opens() != null) {
            out.field("opens", Scalar.LOCAL_TIME, value.opens());
        }
        if (value.closes() != null) {
            out.field("closes", Scalar.OFFSET_TIME, value.closes());
        }
        if (value.length() != null) {
            out.field("length", Scalar.DURATION, value.length());
        }
        if (value.validity() != null) {
            out.field("validity", Scalar.PERIOD, value.validity());
        }
        if (value.season() != null) {
            out.field("season", Scalar.YEAR, value.season());
        }
        if (value.billed() != null) {
            out.field("billed", Scalar.YEAR_MONTH, value.billed());
        }
        if (value.holiday() != null) {
            out.field("holiday", Scalar.MONTH_DAY, value.holiday());
        }
        if (value.zone() != null) {
            out.field("zone", Scalar.ZONE_ID, value.zone());
        }
        if (value.offset() != null) {
            out.field("offset", Scalar.ZONE_OFFSET, value.offset());
        }
        if (value.link() != null) {
            out.field("link", Scalar.URI_REFERENCE, value.link());
        }
        if (value.note() != null) {
            out.field("note", Scalar.CHAR_SEQUENCE, value.note());
        }
        if (value.pin() != null) {
            out.field("pin", Scalar.CHARS, value.pin());
        }
        if (value.sold() != null) {
            out.field("sold", Scalar.CALENDAR, value.sold());
        }
        if (value.starts() != null) {
            out.field("starts", Scalar.ZONED_DATE_TIME, value.starts());
        }
        if (value.words() != null) {
            out.name("words");
            out.array(value.words(), (element, to) -> to.value(Scalar.CHAR_SEQUENCE, element));
        }
        if (value.language() != null) {
            out.field("language", Scalar.LOCALE, value.language());
        }
        if (value.currency() != null) {
            out.field("currency", Scalar.CURRENCY, value.currency());
        }
        if (value.breaks() != null) {
            out.name("breaks");
            out.array(value.breaks(), (element, to) -> to.value(Scalar.DURATION, element));
        }
        if (value.lastCall().isPresent()) {
            out.field("lastCall", Scalar.LOCAL_TIME, value.lastCall().get());
        }
        if (value.pages() != null) {
            out.name("pages");
            out.array(value.pages(), (element, to) -> to.value(Scalar.BYTES, element));
        }
        if (value.scans() != null) {
            out.name("scans");
            out.array(Arrays.asList(value.scans()), (element, to) -> to.value(Scalar.BYTES, element));
        }
        if (value.levels() != null) {
            out.name("levels");
            out.array(Arrays.asList(value.levels()), (element, to) -> to.value(element));
        }
        if (value.worked() != null) {
            out.name("worked");
            out.map(value.worked(), key -> Scalar.YEAR_MONTH.text(key), (element, to) -> to.value(Scalar.DURATION, element));
        }
        out.endObject();
    }
}

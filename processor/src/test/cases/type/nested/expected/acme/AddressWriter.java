package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link ShopApi.Address} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class AddressWriter {
    private AddressWriter() {
    }

    static void write(ShopApi.Address value, JsonWriter out) {
        out.beginObject();
        out.field("street", value.street());
        if (value.notes() != null) {
            out.name("notes");
            out.array(value.notes(), (element, to) -> to.value(element));
        }
        out.endObject();
    }
}

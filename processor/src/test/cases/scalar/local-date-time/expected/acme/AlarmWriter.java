package acme;

import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.json.Scalar;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link AlarmApi.Alarm} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class AlarmWriter {
    private AlarmWriter() {
    }

    static void write(AlarmApi.Alarm value, JsonWriter out) {
        out.beginObject();
        if (value.rings() != null) {
            out.field("rings", Scalar.LOCAL_DATE_TIME, value.rings());
        }
        if (value.again() != null) {
            out.name("again");
            out.array(value.again(), (element, to) -> to.value(Scalar.LOCAL_DATE_TIME, element));
        }
        if (value.made() != null) {
            out.field("made", value.made());
        }
        out.endObject();
    }
}

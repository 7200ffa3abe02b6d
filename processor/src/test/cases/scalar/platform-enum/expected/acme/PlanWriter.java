package acme;

import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.json.Scalar;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link ShiftApi.Plan} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PlanWriter {
    private PlanWriter() {
    }

    static void write(ShiftApi.Plan value, JsonWriter out) {
        out.beginObject();
        if (value.days() != null) {
            out.name("days");
            out.array(value.days(), (element, to) -> to.value(DayOfWeekWriter.text(element)));
        }
        if (value.hours() != null) {
            out.name("hours");
            out.map(value.hours(), key -> DayOfWeekWriter.text(key), (element, to) -> to.value(Scalar.DURATION, element));
        }
        out.endObject();
    }
}

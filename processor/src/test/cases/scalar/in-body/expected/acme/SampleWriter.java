package acme;

import dev.signet.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * Writes a {@link Sample} as JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class SampleWriter {
    private SampleWriter() {
    }

    static void write(Sample value, JsonWriter out) {
        out.beginObject();
        out.field("sealed", value.sealed());
        out.field("row", value.row());
        out.field("column", value.column());
        out.field("grains", value.grains());
        out.field("weight", value.weight());
        out.field("density", value.density());
        out.field("labelled", value.labelled());
        if (value.shelf() != null) {
            out.field("shelf", value.shelf());
        }
        if (value.room() != null) {
            out.field("room", value.room());
        }
        if (value.building() != null) {
            out.field("building", value.building());
        }
        if (value.acidity() != null) {
            out.field("acidity", value.acidity());
        }
        if (value.salinity() != null) {
            out.field("salinity", value.salinity());
        }
        out.field("label", value.label());
        if (value.id() != null) {
            out.field("id", value.id());
        }
        if (value.price() != null) {
            out.field("price", value.price());
        }
        if (value.atoms() != null) {
            out.field("atoms", value.atoms());
        }
        if (value.takenAt() != null) {
            out.field("takenAt", value.takenAt());
        }
        if (value.expires() != null) {
            out.field("expires", value.expires());
        }
        if (value.arrivedAt() != null) {
            out.field("arrivedAt", value.arrivedAt());
        }
        out.endObject();
    }
}

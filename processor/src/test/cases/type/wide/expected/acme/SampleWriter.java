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
        out.field("reading01", value.reading01());
        out.field("note02", value.note02());
        out.field("reading03", value.reading03());
        out.field("note04", value.note04());
        out.field("reading05", value.reading05());
        out.field("note06", value.note06());
        out.field("reading07", value.reading07());
        out.field("note08", value.note08());
        out.field("reading09", value.reading09());
        out.field("note10", value.note10());
        out.field("reading11", value.reading11());
        out.field("note12", value.note12());
        out.field("reading13", value.reading13());
        out.field("note14", value.note14());
        out.field("reading15", value.reading15());
        out.field("note16", value.note16());
        out.field("reading17", value.reading17());
        out.field("note18", value.note18());
        out.field("reading19", value.reading19());
        out.field("note20", value.note20());
        out.field("reading21", value.reading21());
        out.field("note22", value.note22());
        out.field("reading23", value.reading23());
        out.field("note24", value.note24());
        out.field("reading25", value.reading25());
        out.field("note26", value.note26());
        out.field("reading27", value.reading27());
        out.field("note28", value.note28());
        out.field("reading29", value.reading29());
        out.field("note30", value.note30());
        out.field("reading31", value.reading31());
        out.field("note32", value.note32());
        out.field("reading33", value.reading33());
        out.field("note34", value.note34());
        out.field("reading35", value.reading35());
        out.field("note36", value.note36());
        out.field("reading37", value.reading37());
        out.field("note38", value.note38());
        out.field("reading39", value.reading39());
        out.field("note40", value.note40());
        out.field("reading41", value.reading41());
        out.field("note42", value.note42());
        out.field("reading43", value.reading43());
        out.field("note44", value.note44());
        out.field("reading45", value.reading45());
        out.field("note46", value.note46());
        out.field("reading47", value.reading47());
        out.field("note48", value.note48());
        out.field("reading49", value.reading49());
        out.field("note50", value.note50());
        out.field("reading51", value.reading51());
        out.field("note52", value.note52());
        out.field("reading53", value.reading53());
        out.field("note54", value.note54());
        out.field("reading55", value.reading55());
        out.field("note56", value.note56());
        out.field("reading57", value.reading57());
        out.field("note58", value.note58());
        out.field("reading59", value.reading59());
        out.field("note60", value.note60());
        out.field("reading61", value.reading61());
        out.field("note62", value.note62());
        out.field("reading63", value.reading63());
        out.field("note64", value.note64());
        out.field("reading65", value.reading65());
        out.field("note66", value.note66());
        out.field("reading67", value.reading67());
        out.field("note68", value.note68());
        out.field("reading69", value.reading69());
        out.field("note70", value.note70());
        out.endObject();
    }
}

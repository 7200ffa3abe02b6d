package dev.signet.processor.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Somebody else who read the same interfaces, and wrote down in an OpenAPI document what they are. */
interface Witness {
    List<Witness> ALL = List.of(new SwaggerCore(), new SmallRye(), new Origin());

    /** For the tables. */
    String name();

    /** Whether there is anything to ask it about a corpus. */
    default boolean knows(Corpus corpus) {
        return true;
    }

    /** What it says of each of some interfaces, in the order of these. */
    List<JsonNode> testimony(Corpus corpus, List<Foreign> types);
}

package dev.signet.processor.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The document from which a generator wrote the interfaces: what their author meant, where the generator did not lose it. */
final class Origin implements Witness {
    private static final Map<String, String> DOCUMENTS = Map.of(
            "apicurio-openapi", "META-INF/openapi.json",
            "camunda-7", "openapi.json",
            "camunda-8", "internal/generation-spec.yaml");

    @Override
    public String name() {
        return "its origin";
    }

    @Override
    public boolean knows(Corpus corpus) {
        return DOCUMENTS.containsKey(corpus.folder());
    }

    @Override
    public List<JsonNode> testimony(Corpus corpus, List<Foreign> types) {
        Path document = corpus.sources().resolveSibling(DOCUMENTS.get(corpus.folder()));
        return Collections.nCopies(types.size(), Json.read(document));
    }
}

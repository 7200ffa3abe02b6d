package dev.signet.processor.targets.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.processor.model.Contract;
import dev.signet.processor.targets.GeneratedFile;
import dev.signet.processor.targets.Target;
import java.util.stream.Stream;

/** Renders a contract as an OpenAPI 3.1 document: one tree, written down in each {@link Notation}. */
public final class OpenApiTarget implements Target {
    // META-INF/openapi/refunds-v1.yaml
    // META-INF/openapi/refunds-v1.json
    @Override
    public Stream<GeneratedFile> render(Contract contract) {
        ObjectNode document = new Document(contract).render();
        return Notation.ALL.stream().map(notation -> file(contract, document, notation));
    }

    private static GeneratedFile file(Contract contract, ObjectNode document, Notation notation) {
        String path = "META-INF/openapi/" + contract.documentName() + "." + notation.ending();
        return new GeneratedFile.Resource(path, notation.text(document));
    }
}

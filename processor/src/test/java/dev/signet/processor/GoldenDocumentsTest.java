package dev.signet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents of the cases, before the same oracle as those of contracts built by hand. */
class GoldenDocumentsTest {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final Path CASES = Path.of("src/test/cases");

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(CASES::relativize)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theDocumentIsValidForTheOfficialSchema(Path document) throws IOException {
        try (InputStream schema = getClass().getResourceAsStream("/openapi/schema-3.1-2026-08-03.json")) {
            assertThat(FACTORY.getSchema(schema).validate(read(document))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everySchemaIsValidForTheMetaSchema(Path document) throws IOException {
        JsonSchema meta = FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012));
        JsonNode root = read(document);
        Stream.concat(
                        root.findValues("schema").stream(),
                        root.at("/components/schemas").valueStream())
                .forEach(schema -> assertThat(meta.validate(schema)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyReferenceLeadsSomewhere(Path document) throws IOException {
        JsonNode root = read(document);
        assertThat(root.findValuesAsText("$ref")).allSatisfy(reference -> assertThat(
                        root.at(reference.substring(1)).isMissingNode())
                .isFalse());
    }

    private static JsonNode read(Path document) throws IOException {
        return new ObjectMapper().readTree(CASES.resolve(document).toFile());
    }
}

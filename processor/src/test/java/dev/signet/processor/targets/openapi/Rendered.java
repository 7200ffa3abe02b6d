package dev.signet.processor.targets.openapi;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.signet.processor.model.Contract;
import dev.signet.processor.targets.GeneratedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** A document as a reader of its files sees it. */
record Rendered(String yaml, String json, List<String> paths) {
    private static final ObjectMapper JSON = exact(new ObjectMapper());
    private static final ObjectMapper YAML = exact(new YAMLMapper());

    static Rendered of(Contract contract) {
        List<GeneratedFile.Resource> files = new OpenApiTarget()
                .render(contract)
                .map(GeneratedFile.Resource.class::cast)
                .toList();
        return new Rendered(
                files.get(0).content(),
                files.get(1).content(),
                files.stream().map(GeneratedFile.Resource::path).toList());
    }

    /** The document, read from its JSON. */
    static JsonNode document(Contract contract) {
        return of(contract).fromJson();
    }

    JsonNode fromJson() {
        return parsed(JSON, json);
    }

    JsonNode fromYaml() {
        return parsed(YAML, yaml);
    }

    /** What a JSON Schema validator has against this text under one of the document's components. */
    static Set<ValidationMessage> faults(Contract contract, String component, String text) {
        // References lead through the whole document, so that the document itself is loaded as the schema.
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaLoaders(
                        loaders -> loaders.schemas(location -> of(contract).json())));
        JsonSchema schema =
                factory.getSchema(SchemaLocation.of("https://acme.test/openapi.json#/components/schemas/" + component));
        return schema.validate(
                text, InputFormat.JSON, run -> run.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    private static ObjectMapper exact(ObjectMapper mapper) {
        return mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    }

    private static JsonNode parsed(ObjectMapper mapper, String text) {
        try {
            return mapper.readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

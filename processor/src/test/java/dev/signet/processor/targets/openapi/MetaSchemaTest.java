package dev.signet.processor.targets.openapi;

import static dev.signet.processor.model.Contracts.contract;
import static dev.signet.processor.model.Contracts.email;
import static dev.signet.processor.model.Contracts.empty;
import static dev.signet.processor.model.Contracts.enumeration;
import static dev.signet.processor.model.Contracts.free;
import static dev.signet.processor.model.Contracts.named;
import static dev.signet.processor.model.Contracts.notBlank;
import static dev.signet.processor.model.Contracts.notEmpty;
import static dev.signet.processor.model.Contracts.operation;
import static dev.signet.processor.model.Contracts.pattern;
import static dev.signet.processor.model.Contracts.positive;
import static dev.signet.processor.model.Contracts.property;
import static dev.signet.processor.model.Contracts.query;
import static dev.signet.processor.model.Contracts.record;
import static dev.signet.processor.model.Contracts.refunds;
import static dev.signet.processor.model.Contracts.required;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Contracts;
import dev.signet.processor.model.Doc;
import dev.signet.processor.model.RequestBody;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema.ListOf;
import dev.signet.processor.model.Schema.OptionalOf;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.Verb;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The oracle for documents: the OpenAPI Initiative's schema of 3.1, and the meta-schema of JSON Schema 2020-12. */
class MetaSchemaTest {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    static Stream<Contract> contracts() {
        return Stream.of(refunds(), everything());
    }

    @Test
    void theOfficialSchemaRefusesADocumentWithoutInfo() throws Exception {
        ObjectNode document = (ObjectNode) Rendered.document(refunds());

        assertThat(official().validate(document.without("info"))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void theDocumentIsValidForTheOfficialSchema(Contract contract) throws Exception {
        assertThat(official().validate(Rendered.document(contract))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everySchemaIsValidForTheMetaSchema(Contract contract) {
        JsonSchema meta = FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012));
        JsonNode document = Rendered.document(contract);

        List<JsonNode> schemas = Stream.concat(
                        document.findValues("schema").stream(),
                        document.at("/components/schemas").valueStream())
                .toList();

        assertThat(schemas).hasSizeGreaterThan(10).allSatisfy(schema -> assertThat(meta.validate(schema))
                .isEmpty());
    }

    private static JsonSchema official() throws IOException {
        try (InputStream in = MetaSchemaTest.class.getResourceAsStream("/openapi/schema-3.1-2026-08-03.json")) {
            return FACTORY.getSchema(in);
        }
    }

    private static Contract everything() {
        Stream<Property> scalars = Arrays.stream(ScalarKind.values())
                .map(kind -> property(kind.name(), kind.isPrimitive() ? required(kind) : free(kind)));
        Stream<Property> others = Stream.of(
                property("name", required(ScalarKind.STRING, notBlank(), pattern("a+"), pattern("\\s*b"), email())),
                property("price", required(ScalarKind.BIG_DECIMAL, positive())),
                property("tags", free(new ListOf(required(ScalarKind.STRING, notBlank())), notEmpty())),
                property("colour", free(named("Colour"))),
                property("parent", free(new OptionalOf(required(named("Thing"))))));
        TypeDefinition thing = record("Thing", Stream.concat(scalars, others).toArray(Property[]::new));
        RequestBody body = new RequestBody(Contracts.SITE, "thing", free(named("Thing")), Doc.NONE);
        return contract(
                List.of(thing, enumeration("Colour", "red", "green")),
                operation(Verb.PUT, "/v1/things", empty(), body),
                operation(
                        Verb.GET,
                        "/v1/things",
                        empty(),
                        query("colours", free(new ListOf(required(named("Colour")))), "red"),
                        query("exact", required(ScalarKind.PRIMITIVE_BOOLEAN), "true"),
                        query("factor", free(ScalarKind.DOUBLE), "1.50")));
    }
}

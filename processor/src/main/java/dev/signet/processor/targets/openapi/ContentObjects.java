package dev.signet.processor.targets.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.processor.model.Content;
import dev.signet.processor.model.MediaType;
import dev.signet.processor.model.MediaType.Form;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Value;

/** What stands in {@code content}: a Media Type Object for each type in which a value may be written. */
final class ContentObjects {
    private final SchemaObjects schemas;

    ContentObjects(SchemaObjects schemas) {
        this.schemas = schemas;
    }

    // application/json: {schema: {$ref: '#/components/schemas/Refund'}}
    // text/event-stream: {schema: {type: string}}
    // application/pdf: {}
    ObjectNode of(Content content, Value value) {
        return of(content, value, content.has(Form.JSON) ? schemas.of(value) : Nodes.object());
    }

    // text/plain: {schema: {type: string, minLength: 1}}
    /** The same for content that is taken: text of no length is no content, and null only where its form has a null. */
    ObjectNode taken(Content content, Value value) {
        if (!value.required()) {
            return of(content, value, content.has(Form.JSON) ? schemas.orNull(value) : Nodes.object());
        }
        ObjectNode types = of(content, value);
        content.types().stream()
                .filter(type -> type.form() == Form.TEXT)
                .map(type -> types.path(type.name()).withObject("/schema"))
                .filter(schema -> schema.path("type").asText().equals("string")
                        && !schema.has("enum")
                        && schema.path("minLength").asInt() == 0)
                .forEach(schema -> schema.put("minLength", 1));
        return types;
    }

    private ObjectNode of(Content content, Value value, ObjectNode json) {
        ObjectNode types = Nodes.object();
        for (MediaType type : content.types()) {
            ObjectNode object = types.putObject(type.name());
            switch (type.form()) {
                case JSON -> object.set("schema", json);
                case TEXT -> object.set("schema", text(value));
                // OpenAPI 3.1 has no schema for one event of many.
                case EVENTS -> object.set("schema", Nodes.schema("string"));
                // OpenAPI 3.1.1, 4.8.14.3: raw content is described by its media type alone.
                case RAW -> {}
            }
        }
        return types;
    }

    /** A number or truth value stands in text as its digits or word. */
    private ObjectNode text(Value value) {
        Schema schema = value.schema() instanceof Schema.OptionalOf optional
                ? optional.value().schema()
                : value.schema();
        if (schema instanceof Schema.Scalar scalar && scalar.kind().isBoolean()) {
            ObjectNode words = Nodes.schema("string");
            words.putArray("enum").add("true").add("false");
            return words;
        }
        boolean isNumber =
                schema instanceof Schema.Scalar scalar && scalar.kind().isNumber();
        return isNumber ? Nodes.schema("string") : schemas.of(value);
    }
}

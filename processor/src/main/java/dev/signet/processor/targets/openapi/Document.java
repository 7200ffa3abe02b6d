package dev.signet.processor.targets.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.processor.model.Access;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.Verb;
import java.util.List;
import java.util.Locale;

/** The whole document of one contract, in the order in which the specification lists its parts. */
final class Document {
    private final Contract contract;
    private final SchemaObjects schemas;
    private final ProblemSchemas problems;
    private final ResponseObjects responses;
    private final OperationObjects operations;

    Document(Contract contract) {
        this.contract = contract;
        this.schemas = new SchemaObjects(contract);
        this.problems = new ProblemSchemas(contract, schemas);
        this.responses = new ResponseObjects(contract, schemas, problems);
        this.operations = new OperationObjects(contract, schemas, responses);
    }

    ObjectNode render() {
        ObjectNode document = Nodes.object().put("openapi", "3.1.1");
        document.set("info", info());
        document.putArray("servers").addObject().put("url", "/");
        document.putArray("tags").add(tag());
        document.set("paths", paths());
        document.set("components", components());
        // OpenAPI cannot say what becomes of a parameter that an operation does not have.
        boolean refuses = contract.operations().stream().anyMatch(Operation::refusesUnknownQuery);
        document.put("x-unknown-query-parameters", refuses ? "refused" : "ignored");
        // OpenAPI would have them written as operations of their own, once for each path.
        document.set("x-automatic-methods", Nodes.strings(List.of("HEAD", "OPTIONS")));
        document.set("x-headers-of-every-response", headersOfEveryResponse());
        return document;
    }

    private ObjectNode info() {
        ObjectNode info = Nodes.object().put("title", contract.title());
        Nodes.say(info, "description", contract.doc().description());
        return info.put("version", Integer.toString(contract.version()));
    }

    private ObjectNode tag() {
        ObjectNode tag = Nodes.object().put("name", contract.title());
        return Nodes.say(tag, "description", contract.doc().summary());
    }

    private ObjectNode paths() {
        ObjectNode paths = Nodes.object();
        for (Operation operation : contract.operations()) {
            String verb = operation.verb().name().toLowerCase(Locale.ROOT);
            paths.withObjectProperty(operation.path().text()).set(verb, operations.of(operation));
        }
        return paths;
    }

    private ObjectNode components() {
        ObjectNode components = Nodes.object();
        ObjectNode named = components.putObject("schemas");
        for (TypeDefinition type : contract.types()) {
            named.set(type.schemaName(), schemas.component(type));
        }
        problems.addTo(named);
        components.putObject("headers").set("NotStored", HeaderObjects.notStored());
        if (contract.operations().stream()
                .anyMatch(operation -> operation.countedBy().isPresent())) {
            HeaderObjects.addRateLimits(components.withObject("/headers"));
        }
        HeaderObjects.addOfEveryResponse(components.withObject("/headers"));
        if (contract.operations().stream().anyMatch(operation -> operation.verb() != Verb.HEAD)) {
            components.set("responses", responses.components());
        }
        if (contract.operations().stream().anyMatch(operation -> !(operation.access() instanceof Access.Anyone))) {
            components.putObject("securitySchemes").set("bearer", bearer());
        }
        return components;
    }

    // {traceresponse: {$ref: '#/components/headers/traceresponse'}, ...}
    private static ObjectNode headersOfEveryResponse() {
        ObjectNode headers = Nodes.object();
        HeaderObjects.addOfEveryResponse(Nodes.object()).fieldNames().forEachRemaining(name -> headers.putObject(name)
                .put("$ref", "#/components/headers/" + name));
        return headers;
    }

    private static ObjectNode bearer() {
        return Nodes.object()
                .put("type", "http")
                .put("description", "A JSON Web Token in the Authorization header.")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
    }
}

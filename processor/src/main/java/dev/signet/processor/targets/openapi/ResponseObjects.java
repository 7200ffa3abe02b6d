package dev.signet.processor.targets.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.processor.model.CachePolicy;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.ImpliedProblem;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Success;
import dev.signet.processor.model.Verb;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Responses Objects: the success and every problem, one response per status, in the order of the statuses. */
final class ResponseObjects {
    private static final String NOT_STORED = "#/components/headers/NotStored";

    private final Contract contract;
    private final ContentObjects contents;
    private final ProblemSchemas problemSchemas;

    ResponseObjects(Contract contract, SchemaObjects schemas, ProblemSchemas problemSchemas) {
        this.contract = contract;
        this.contents = new ContentObjects(schemas);
        this.problemSchemas = problemSchemas;
    }

    ObjectNode of(Operation operation) {
        ObjectNode responses = Nodes.object();
        if (operation.isServed()) {
            // In the order of the statuses: 200 before 201, and 201 before 204.
            operation.success().statuses().stream()
                    .sorted()
                    .forEach(status -> responses.set(Integer.toString(status), success(operation, status)));
        }
        if (operation.isServed()
                && contract.version(operation).isPresent()
                && CachePolicy.of(operation).isPresent()) {
            responses.set("304", notModified(operation));
        }
        SortedMap<Integer, List<PossibleProblem>> byStatus = PossibleProblem.of(operation)
                .collect(Collectors.groupingBy(PossibleProblem::status, TreeMap::new, Collectors.toList()));
        byStatus.forEach((status, problems) -> responses.set(
                Integer.toString(status),
                isOfTheConnection(problems) && operation.verb() != Verb.HEAD
                        ? Nodes.object().put("$ref", "#/components/responses/" + componentName(problems.get(0)))
                        : problems(operation, problems)));
        return responses;
    }

    // description: The client's representation still holds.
    // headers: {ETag: {...}, Cache-Control: {...}, Vary: {...}}
    private ObjectNode notModified(Operation operation) {
        ObjectNode response =
                Nodes.object().put("description", "What the client has by an ETag in If-None-Match still holds.");
        addHeaders(response, representation(operation));
        return response;
    }

    /** What a success tells of its content besides its type. */
    private ObjectNode representation(Operation operation) {
        ObjectNode headers = Nodes.object();
        contract.version(operation).ifPresent(version -> {
            headers.set("ETag", HeaderObjects.entityTag());
            if (operation.verb() == Verb.PUT || operation.verb() == Verb.PATCH) {
                headers.set("Content-Location", HeaderObjects.contentLocation());
            }
        });
        contract.caching(operation).ifPresent(policy -> HeaderObjects.addTo(headers, policy));
        operation.countedBy().ifPresent(limit -> HeaderObjects.addTo(headers, limit, true));
        return headers;
    }

    // UriTooLong: {description: ..., content: {application/problem+json: {schema: {$ref: ...}}}}
    /** The components that operations refer to: what they all may answer for reasons that are none of theirs. */
    ObjectNode components() {
        ObjectNode components = Nodes.object();
        Operation any = contract.operations().get(0);
        PossibleProblem.of(any)
                .filter(problem -> isOfTheConnection(List.of(problem)))
                .sorted(Comparator.comparing(PossibleProblem::status))
                .forEach(problem -> {
                    ObjectNode response = Nodes.object().put("description", problem.description());
                    response.putObject("headers").putObject("Cache-Control").put("$ref", NOT_STORED);
                    response.putObject("content")
                            .putObject("application/problem+json")
                            .set("schema", schema(List.of(problem)));
                    components.set(componentName(problem), response);
                });
        return components;
    }

    private static boolean isOfTheConnection(List<PossibleProblem> problems) {
        return problems.size() == 1
                && problems.get(0)
                        .implied()
                        .filter(ImpliedProblem.ofTheConnection()::contains)
                        .isPresent();
    }

    private static String componentName(PossibleProblem problem) {
        return problem.title().replace(" ", "");
    }

    // description: A refund as recorded.
    // headers: {Location: {...}, Idempotent-Replayed: {...}}
    // content: {application/json: {schema: {$ref: '#/components/schemas/Refund'}}}
    private ObjectNode success(Operation operation, int status) {
        Success success = operation.success();
        ObjectNode response = Nodes.object().put("description", description(success, status));
        ObjectNode headers = Nodes.object();
        success.location().ifPresent(created -> headers.set("Location", HeaderObjects.location(created)));
        headers.setAll(representation(operation));
        operation.idempotency().ifPresent(idempotency -> headers.set("Idempotent-Replayed", HeaderObjects.replayed()));
        addHeaders(response, headers);
        // RFC 9110, 9.3.2: a response to HEAD has no content.
        success.body()
                .filter(body -> operation.verb() != Verb.HEAD)
                .ifPresent(body -> response.set("content", contents.of(success.content(), body)));
        return contract.isSensitive(operation.site()) ? response.put("x-sensitive", true) : response;
    }

    // Created. The note as it is now.
    private String description(Success success, int status) {
        Optional<String> said = said(success);
        if (!success.stored()) {
            return said.orElseGet(() -> phrase(status));
        }
        String happened = status == success.status() ? "Replaced." : "Created.";
        return said.map(what -> happened + " " + what).orElse(happened);
    }

    private Optional<String> said(Success success) {
        if (!success.doc().description().isEmpty()) {
            return Optional.of(success.doc().description());
        }
        return success.body()
                .map(body -> body.schema())
                .filter(Schema.Named.class::isInstance)
                .map(Schema.Named.class::cast)
                .map(named -> contract.type(named).doc().summary())
                .filter(summary -> !summary.isEmpty());
    }

    // RFC 9110, 15.3.
    private static String phrase(int status) {
        return switch (status) {
            case 200 -> "OK";
            case 201 -> "Created";
            case 202 -> "Accepted";
            case 203 -> "Non-Authoritative Information";
            case 204 -> "No Content";
            case 205 -> "Reset Content";
            case 206 -> "Partial Content";
            default -> "Success";
        };
    }

    private ObjectNode problems(Operation operation, List<PossibleProblem> problems) {
        ObjectNode response = Nodes.object().put("description", description(problems));
        addHeaders(response, headers(operation, problems));
        if (operation.verb() != Verb.HEAD) {
            response.putObject("content").putObject("application/problem+json").set("schema", schema(problems));
        }
        return response;
    }

    private static String description(List<PossibleProblem> problems) {
        return problems.size() == 1
                ? problems.get(0).description()
                : problems.stream()
                        .map(problem -> "- " + problem.title() + ": " + problem.description())
                        .collect(Collectors.joining("\n"));
    }

    private static ObjectNode headers(Operation operation, List<PossibleProblem> problems) {
        ObjectNode headers = Nodes.object();
        headers.putObject("Cache-Control").put("$ref", NOT_STORED);
        for (PossibleProblem problem : problems) {
            problem.implied().ifPresent(implied -> headers.setAll(HeaderObjects.of(implied, operation)));
        }
        operation
                .idempotency()
                .filter(idempotency -> problems.stream().anyMatch(problem -> problem.isReplayed(idempotency)))
                .ifPresent(idempotency -> headers.set("Idempotent-Replayed", HeaderObjects.replayed()));
        // A request is counted once it is known who calls.
        operation
                .countedBy()
                .filter(limit -> problems.get(0).status() != 401)
                .ifPresent(limit -> HeaderObjects.addTo(headers, limit, isRefusal(problems)));
        if (isRefusal(problems)) {
            headers.withObject("/Retry-After").put("required", true);
        }
        return headers;
    }

    /** Whether the status tells of nothing but a quota that is used up. */
    private static boolean isRefusal(List<PossibleProblem> problems) {
        return problems.stream().allMatch(problem -> problem.implied()
                .filter(ImpliedProblem.QUOTA_EXCEEDED::equals)
                .isPresent());
    }

    // oneOf: [{$ref: .../CustomerNotFoundProblem}, {$ref: .../Problem}]
    // discriminator: {propertyName: type, mapping: {/problems/customer-not-found: .../CustomerNotFoundProblem, ...}}
    private ObjectNode schema(List<PossibleProblem> problems) {
        Map<String, String> names = problemSchemas.names(problems);
        if (names.size() == 1) {
            return Nodes.ref(names.values().iterator().next());
        }
        ObjectNode schema = Nodes.object();
        names.values().forEach(name -> schema.withArrayProperty("oneOf").add(Nodes.ref(name)));
        ObjectNode mapping =
                schema.putObject("discriminator").put("propertyName", "type").putObject("mapping");
        names.forEach((uri, name) -> mapping.put(uri, Nodes.pointer(name)));
        return schema;
    }

    private static void addHeaders(ObjectNode response, ObjectNode headers) {
        if (!headers.isEmpty()) {
            response.set("headers", headers);
        }
    }
}

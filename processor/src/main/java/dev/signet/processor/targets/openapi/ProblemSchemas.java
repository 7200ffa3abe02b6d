package dev.signet.processor.targets.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.ImpliedProblem;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.Place;
import dev.signet.processor.model.ProblemType;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The components for problems, one per problem type: the type is what a client tells problems by (RFC 9457, 3.1.1).
 *
 * <p>Each stands alone, with all its members and its {@code type} as a constant, so that those of one status exclude
 * each other. {@code Problem} is the one of type {@code about:blank}, {@code ValidationProblem} that of a request that
 * breaks the contract; another is named after its type: {@code refund-exceeds-balance} becomes
 * {@code RefundExceedsBalanceProblem}. The contract's own types keep their names; a name already taken gets an underscore behind it.
 */
final class ProblemSchemas {
    private final SchemaObjects schemas;
    private final Map<String, List<PossibleProblem>> byUri;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final String violation;
    private final List<Parameter> parameters;

    ProblemSchemas(Contract contract, SchemaObjects schemas) {
        this.schemas = schemas;
        this.parameters = contract.operations().stream()
                .flatMap(operation -> operation.parameters().stream())
                .toList();
        this.byUri = PossibleProblem.of(contract)
                .collect(Collectors.groupingBy(PossibleProblem::uri, LinkedHashMap::new, Collectors.toList()));
        Set<String> taken = contract.types().stream()
                .map(TypeDefinition::schemaName)
                .collect(Collectors.toCollection(HashSet::new));
        names.put(PossibleProblem.ABOUT_BLANK, free("Problem", taken));
        names.put(ImpliedProblem.VALIDATION.uri(), free("ValidationProblem", taken));
        this.violation = free("Violation", taken);
        byUri.keySet().forEach(uri -> names.computeIfAbsent(uri, unnamed -> free(words(unnamed), taken)));
    }

    /** The names of these problems' components by type, each once. */
    Map<String, String> names(List<PossibleProblem> problems) {
        Map<String, String> found = new LinkedHashMap<>();
        problems.forEach(problem -> found.put(problem.uri(), name(problem.uri())));
        return found;
    }

    /** Adds the components that some response refers to. */
    void addTo(ObjectNode components) {
        byUri.forEach((uri, problems) -> components.set(name(uri), component(uri, problems)));
        if (byUri.containsKey(ImpliedProblem.VALIDATION.uri())) {
            components.set(violation, violation());
        }
    }

    private String name(String uri) {
        return Objects.requireNonNull(names.get(uri));
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }

    private static String words(String uri) {
        String words = Arrays.stream(uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1)
                        .split("[^A-Za-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return words.endsWith("Problem") ? words : words + "Problem";
    }

    // type: object
    // description: The refund is larger than what is left to refund.
    // properties: {type: {const: ...}, title: ..., status: {const: 422}, detail: ..., instance: ..., available_cents:
    // ...}
    // required: [type, title, status, instance, available_cents]
    private ObjectNode component(String uri, List<PossibleProblem> problems) {
        PossibleProblem first = problems.get(0);
        boolean blank = uri.equals(PossibleProblem.ABOUT_BLANK);
        ObjectNode component = Nodes.schema("object")
                .put(
                        "description",
                        blank ? "A problem of which the status says all there is to say." : first.description());
        ObjectNode properties = component.putObject("properties");
        ArrayNode required = component.putArray("required");
        properties.set("type", Nodes.schema("string", "uri-reference").put("const", uri));
        properties.set("title", title(first, blank));
        properties.set("status", status(problems, blank));
        properties.set("detail", Nodes.schema("string").put("description", "What went wrong this time, for people."));
        properties.set(
                "instance",
                Nodes.schema("string", "uri-reference")
                        .put("description", "Identifies this occurrence in the service's log."));
        required.add("type").add("title").add("status").add("instance");
        if (uri.equals(ImpliedProblem.VALIDATION.uri())) {
            properties.set("errors", errors());
            required.add("errors");
        }
        if (uri.equals(ImpliedProblem.QUOTA_EXCEEDED.uri())) {
            properties.set("violated_policies", violatedPolicies());
            required.add("violated_policies");
        }
        first.members().forEach(member -> addMember(member, properties, required));
        return component;
    }

    // RFC 9457, 3.1.3: a title may be localised, so that it is an example and no constant.
    private static ObjectNode title(PossibleProblem problem, boolean blank) {
        ObjectNode title = Nodes.schema("string");
        if (blank) {
            return title.put("description", "The phrase of the status.");
        }
        title.putArray("examples").add(problem.title());
        return title;
    }

    // One type may have several statuses: each operation chooses that of a reused Idempotency-Key.
    private static ObjectNode status(List<PossibleProblem> problems, boolean blank) {
        ObjectNode status = Nodes.schema("integer");
        if (blank) {
            return status.put("minimum", 400).put("maximum", 599);
        }
        SortedSet<Integer> statuses =
                problems.stream().map(PossibleProblem::status).collect(Collectors.toCollection(TreeSet::new));
        if (statuses.size() == 1) {
            return status.put("const", statuses.first());
        }
        ArrayNode allowed = status.putArray("enum");
        statuses.forEach(allowed::add);
        return status;
    }

    private ObjectNode errors() {
        ObjectNode errors = Nodes.schema("array");
        errors.set("items", Nodes.ref(violation));
        return errors.put("minItems", 1);
    }

    private static ObjectNode violatedPolicies() {
        ObjectNode names = Nodes.schema("array").put("description", "The names of the quotas that are used up.");
        names.set("items", Nodes.schema("string"));
        return names.put("minItems", 1);
    }

    private void addMember(ProblemType.Member member, ObjectNode properties, ArrayNode required) {
        ObjectNode schema = schemas.of(member.value());
        properties.set(
                member.wireName(), Nodes.say(schema, "description", member.doc().description()));
        if (SchemaObjects.mustBeThere(member.value())) {
            required.add(member.wireName());
        }
    }

    private ObjectNode violation() {
        ObjectNode violation = Nodes.schema("object").put("description", "One fault of a request.");
        ObjectNode properties = violation.putObject("properties");
        ObjectNode in = Nodes.schema("string").put("description", "The part of the request that is at fault.");
        in.set("enum", Nodes.strings(places()));
        properties.set("in", in);
        properties.set(
                "pointer",
                Nodes.schema("string", "uri-reference")
                        .put("description", "Where in the body: a JSON Pointer as a URI fragment (RFC 6901, 6)."));
        properties.set(
                "parameter",
                Nodes.schema("string").put("description", "The name of the parameter, where it is not the body."));
        if (parameters.stream().anyMatch(ProblemSchemas::isList)) {
            properties.set(
                    "index",
                    Nodes.schema("integer")
                            .put("minimum", 0)
                            .put("description", "Which element of the parameter, where it is a list."));
        }
        properties.set(
                "code",
                Nodes.schema("string").put("description", "What rule was broken, in a word that does not change."));
        properties.set("detail", Nodes.schema("string").put("description", "What is wrong, for people."));
        properties.set(
                "params", Nodes.schema("object").put("description", "The numbers of the rule, such as its bounds."));
        violation.set("required", Nodes.strings(List.of("in", "code", "detail")));
        return violation;
    }

    /** The parts of a request, without those that no operation of the contract has, but for the usual four. */
    private List<String> places() {
        return Stream.concat(
                        Stream.of("body", "path", "query", "header"),
                        parameters.stream().map(Parameter::place).sorted().map(Place::word))
                .distinct()
                .toList();
    }

    private static boolean isList(Parameter parameter) {
        Schema schema = parameter.value().schema();
        return schema instanceof Schema.ListOf
                || (schema instanceof Schema.OptionalOf optional
                        && optional.value().schema() instanceof Schema.ListOf);
    }
}

package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Groups;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.ProblemType;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.TypeDefinition.EnumConstant;
import dev.signet.processor.model.TypeDefinition.EnumType;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.TypeDefinition.UnionType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Within one object, enum, request or document, a name means one thing. */
final class NamesAreUnique implements Rule {
    private static final String ON_THE_WIRE = ", or one of them on the wire with @JsonProperty";

    @Override
    public Stream<Finding> check(Contract contract) {
        return Stream.of(
                        clashes(
                                contract.types(),
                                type -> "schema " + type.schemaName(),
                                NamesAreUnique::label,
                                TypeDefinition::site,
                                ""),
                        contract.types().stream().flatMap(NamesAreUnique::inside),
                        contract.operations().stream().flatMap(NamesAreUnique::parameters),
                        problems(contract))
                .flatMap(found -> found);
    }

    /** The Java type, and the groups in which it is another one. */
    private static String label(TypeDefinition type) {
        String groups = type.type().groups().turns().stream()
                .flatMap(turn -> turn.stream().limit(1))
                .collect(Collectors.joining(", "));
        return type.type().groups().equals(Groups.DEFAULT)
                ? type.name().canonical()
                : type.name().canonical() + " in " + groups;
    }

    private static Stream<Finding> inside(TypeDefinition type) {
        if (type instanceof ObjectType object) {
            return clashes(
                    object.properties(),
                    property -> "property \"" + property.wireName() + "\"",
                    Property::javaName,
                    property -> named(property.site(), Names.JSON_PROPERTY),
                    ON_THE_WIRE);
        }
        if (type instanceof UnionType union) {
            return clashes(
                    union.branches(),
                    branch -> union.property() + " \"" + branch.tag() + "\"",
                    branch -> branch.type().name().simple(),
                    branch -> Site.type(branch.type().name().canonical()),
                    ", or one of them on the wire with @JsonTypeName");
        }
        return clashes(
                ((EnumType) type).constants(),
                constant -> "\"" + constant.wireName() + "\"",
                EnumConstant::javaName,
                constant -> named(type.site().member(constant.javaName()), Names.JSON_PROPERTY),
                ON_THE_WIRE);
    }

    private static Stream<Finding> parameters(Operation operation) {
        // Header names differ in more than case (RFC 9110, 5.1).
        return clashes(
                operation.parameters(),
                parameter -> parameter.place().word() + " parameter "
                        + (parameter.place().word().equals("header")
                                ? parameter.wireName().toLowerCase(Locale.ROOT)
                                : parameter.wireName()),
                NamesAreUnique::label,
                parameter -> named(parameter.site(), annotation(parameter)),
                "");
    }

    /** The name of a method's parameter, or that of a member behind its bean's. */
    private static String label(Parameter parameter) {
        Site site = parameter.site();
        String type = site.type().substring(site.type().lastIndexOf('.') + 1);
        return site.parameter().isEmpty() ? type + "." + parameter.javaName() : parameter.javaName();
    }

    /** Where a name was given, if not by the element itself. */
    private static Site named(Site element, String annotation) {
        return element.annotation(annotation).attribute("value");
    }

    private static String annotation(Parameter parameter) {
        return switch (parameter.place()) {
            case PATH -> Names.PATH_PARAM;
            case QUERY -> Names.QUERY_PARAM;
            case HEADER -> Names.HEADER_PARAM;
            case COOKIE -> Names.COOKIE_PARAM;
            case FORM, PART -> Names.FORM_PARAM;
        };
    }

    private static Stream<Finding> problems(Contract contract) {
        List<ProblemType> problems = contract.operations().stream()
                .flatMap(operation -> operation.problems().stream())
                .distinct()
                .toList();
        return clashes(
                problems,
                problem -> "problem " + problem.uri(),
                problem -> problem.exception().simple(),
                problem -> problem.site().attribute("type"),
                "");
    }

    private static <T> Stream<Finding> clashes(
            List<T> things,
            Function<T, String> meaning,
            Function<T, String> label,
            Function<T, Site> site,
            String advice) {
        Map<String, T> first = new HashMap<>();
        Stream.Builder<Finding> found = Stream.builder();
        for (T thing : things) {
            T earlier = first.putIfAbsent(meaning.apply(thing), thing);
            if (earlier != null) {
                found.add(Code.NAME_CLASH.at(
                        site.apply(thing), label.apply(earlier), label.apply(thing), meaning.apply(thing), advice));
            }
        }
        return found.build();
    }
}

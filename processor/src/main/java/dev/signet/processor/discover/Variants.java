package dev.signet.processor.discover;

import dev.signet.processor.model.Argument;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Groups;
import dev.signet.processor.model.Invariants;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.ParameterBean;
import dev.signet.processor.model.ProblemType;
import dev.signet.processor.model.RequestBody;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Success;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.TypeDefinition.Branch;
import dev.signet.processor.model.TypeDefinition.EnumType;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.TypeDefinition.Turn;
import dev.signet.processor.model.TypeDefinition.UnionType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The types of a contract in groups. One of which the groups say what the default group says, as they do of all that it
 * holds, is the type in the default group; and one that was read for comparison alone is none.
 */
final class Variants {
    private final Map<Schema.Named, TypeDefinition> types = new LinkedHashMap<>();
    private final Set<Schema.Named> same = new LinkedHashSet<>();

    private final Contract contract;

    Variants(Contract contract) {
        this.contract = contract;
        contract.types().forEach(type -> types.put(type.type(), type));
        types.keySet().stream()
                .filter(named -> !named.groups().equals(Groups.DEFAULT) && types.containsKey(named.inDefault()))
                .forEach(same::add);
        // Types that lead to each other are the same only together: all are, until one is found to differ.
        while (same.removeIf(this::differs)) {}
    }

    /** The contract without types that say nothing of their own. */
    Contract joined() {
        boolean groups =
                types.keySet().stream().anyMatch(named -> !named.groups().equals(Groups.DEFAULT));
        return groups ? join() : contract;
    }

    /** Whether a type is in the contract without those, be it as another. */
    boolean isIn(Contract joined, Schema.Named named) {
        return joined.types().stream().anyMatch(type -> type.type().equals(shared(named)));
    }

    private boolean differs(Schema.Named named) {
        TypeDefinition own = Objects.requireNonNull(types.get(named));
        TypeDefinition usual = Objects.requireNonNull(types.get(named.inDefault()));
        return !type(own, usual.type(), usual.schemaName()).equals(type(usual, usual.type(), usual.schemaName()));
    }

    private Schema.Named shared(Schema.Named named) {
        return same.contains(named) ? named.inDefault() : named;
    }

    private Contract join() {
        Contract joined = new Contract(
                contract.site(),
                contract.name(),
                contract.title(),
                contract.version(),
                contract.operations().stream().map(this::operation).toList(),
                types.values().stream()
                        .filter(type -> !same.contains(type.type()))
                        .map(type -> type(type, type.type(), type.schemaName()))
                        .toList(),
                contract.limits(),
                contract.sensitive(),
                contract.doc());
        Set<TypeDefinition> reached = Stream.concat(joined.requestTypes().stream(), joined.responseTypes().stream())
                .collect(Collectors.toSet());
        return new Contract(
                joined.site(),
                joined.name(),
                joined.title(),
                joined.version(),
                joined.operations(),
                joined.types().stream().filter(reached::contains).toList(),
                joined.limits(),
                joined.sensitive(),
                joined.doc());
    }

    private TypeDefinition type(TypeDefinition type, Schema.Named named, String schemaName) {
        if (type instanceof ObjectType object) {
            return new ObjectType(
                    object.site(),
                    named,
                    schemaName,
                    properties(object.properties()),
                    object.turns().stream()
                            .map(turn -> new Turn(properties(turn.properties()), invariants(turn.invariants())))
                            .toList(),
                    object.construction(),
                    object.tags(),
                    object.ignoresUnknown(),
                    object.doc(),
                    invariants(object.invariants()));
        } else if (type instanceof UnionType union) {
            List<Branch> branches = union.branches().stream()
                    .map(branch -> new Branch(branch.tag(), shared(branch.type())))
                    .toList();
            return new UnionType(union.site(), named, schemaName, union.property(), branches, union.doc());
        }
        EnumType constants = (EnumType) type;
        return new EnumType(constants.site(), named, schemaName, constants.constants(), constants.doc());
    }

    private Invariants invariants(Invariants invariants) {
        return new Invariants(invariants.constraints(), properties(invariants.getters()));
    }

    private List<Property> properties(List<Property> properties) {
        return properties.stream()
                .map(property -> new Property(
                        property.site(),
                        property.javaName(),
                        property.wireName(),
                        property.value().withNamed(this::shared),
                        property.doc(),
                        property.reader(),
                        property.writer(),
                        property.isVersion()))
                .toList();
    }

    private Operation operation(Operation operation) {
        Success success = operation.success();
        return new Operation(
                operation.site(),
                operation.name(),
                operation.verb(),
                operation.path(),
                operation.arguments().stream().map(this::argument).toList(),
                new Success(
                        success.status(),
                        success.body().map(body -> body.withNamed(this::shared)),
                        success.emptyIsNotFound(),
                        success.location(),
                        success.doc(),
                        success.content(),
                        success.delivery(),
                        success.stored()),
                operation.problems().stream().map(this::problem).toList(),
                operation.access(),
                operation.idempotency(),
                operation.ownership(),
                operation.requireIfMatch(),
                operation.caching(),
                operation.rateLimit(),
                operation.refusesUnknownQuery(),
                operation.mayBlock(),
                operation.crossParameter(),
                operation.doc());
    }

    private Argument argument(Argument argument) {
        if (argument instanceof RequestBody body) {
            return new RequestBody(
                    body.site(), body.javaName(), body.value().withNamed(this::shared), body.content(), body.doc());
        }
        if (argument instanceof ParameterBean bean) {
            return bean(bean);
        }
        return argument; // of parameters only enums have a name, in which nothing is judged
    }

    private ParameterBean bean(ParameterBean bean) {
        return new ParameterBean(
                bean.site(),
                bean.javaName(),
                bean.type(),
                bean.making(),
                bean.ownCode(),
                bean.members().stream()
                        .map(member -> new ParameterBean.Member(argument(member.argument()), member.setter()))
                        .toList(),
                invariants(bean.invariants()));
    }

    private ProblemType problem(ProblemType problem) {
        return new ProblemType(
                problem.site(),
                problem.exception(),
                problem.status(),
                problem.type(),
                problem.title(),
                problem.members().stream()
                        .map(member -> new ProblemType.Member(
                                member.site(),
                                member.javaName(),
                                member.wireName(),
                                member.value().withNamed(this::shared),
                                member.doc()))
                        .toList(),
                problem.recovery(),
                problem.doc());
    }
}

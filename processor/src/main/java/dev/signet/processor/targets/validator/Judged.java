package dev.signet.processor.targets.validator;

import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.TypeDefinition.UnionType;
import dev.signet.processor.model.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What there is to judge in a finished value, which holds others, and those others still. */
public final class Judged {
    private final Contract contract;

    public Judged(Contract contract) {
        this.contract = contract;
    }

    /** Whether anything is to judge in a value of this type. */
    public boolean judges(TypeDefinition type) {
        return anyIn(type, ConstraintChecks::judges);
    }

    /** Whether judging a value of this type asks the application for anything, as the time. */
    public boolean asksContext(TypeDefinition type) {
        return anyIn(type, ConstraintChecks::asksContext);
    }

    /** Whether a finished value here, or anything in it, is to judge. */
    public boolean judges(Value value) {
        return ConstraintChecks.judges(value)
                || named(value.schema()).map(contract::type).anyMatch(this::judges);
    }

    /** Whether judging a finished value here, and what is in it, asks the application for anything. */
    public boolean asksContext(Value value) {
        return ConstraintChecks.asksContext(value)
                || named(value.schema()).map(contract::type).anyMatch(this::asksContext);
    }

    /** Whether a value of this type can hold itself, by way of others. */
    boolean isRecursive(TypeDefinition type) {
        return mayHold(type, type);
    }

    /** Whether each of two types can hold the other. */
    boolean shareACycle(TypeDefinition one, TypeDefinition other) {
        return mayHold(one, other) && mayHold(other, one);
    }

    private boolean mayHold(TypeDefinition outer, TypeDefinition inner) {
        return held(outer).anyMatch(type -> reach(type).contains(inner));
    }

    private boolean anyIn(TypeDefinition type, Predicate<Value> test) {
        return reach(type).stream()
                .filter(ObjectType.class::isInstance)
                .map(ObjectType.class::cast)
                .flatMap(object -> Stream.concat(
                        object.answered().stream().map(Property::value),
                        object.invariants().values(object.type())))
                .anyMatch(test);
    }

    /** The type and all that its values can hold. */
    private Set<TypeDefinition> reach(TypeDefinition type) {
        Set<TypeDefinition> reached = new LinkedHashSet<>();
        Deque<TypeDefinition> open = new ArrayDeque<>();
        open.push(type);
        while (!open.isEmpty()) {
            TypeDefinition next = open.pop();
            if (reached.add(next)) {
                held(next).forEach(open::push);
            }
        }
        return reached;
    }

    private Stream<TypeDefinition> held(TypeDefinition type) {
        if (type instanceof UnionType union) {
            return union.branches().stream().map(branch -> contract.type(branch.type()));
        }
        return type instanceof ObjectType object
                ? object.answered().stream()
                        .flatMap(property -> named(property.value().schema()))
                        .map(contract::type)
                : Stream.empty();
    }

    /** The types with a name of their own that stand in a schema. */
    static Stream<Schema.Named> named(Schema schema) {
        if (schema instanceof Schema.Named named) {
            return Stream.of(named);
        } else if (schema instanceof Schema.ListOf list) {
            return named(list.element().schema());
        } else if (schema instanceof Schema.OptionalOf optional) {
            return named(optional.value().schema());
        }
        return schema instanceof Schema.MapOf map ? named(map.value().schema()) : Stream.empty();
    }
}

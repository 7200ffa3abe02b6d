package dev.signet.processor.rules;

import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.Value;
import java.util.stream.Stream;

/**
 * All values of a contract on which constraints may stand, what is inside lists and optionals included; of a constraint
 * that is made of several each part.
 */
final class Values {
    private Values() {}

    static Stream<Value> of(Contract contract) {
        Stream<Value> arguments = contract.operations().stream()
                .flatMap(operation -> operation.inputs().stream())
                .map(input -> input.value());
        Stream<Value> properties = contract.types().stream()
                .filter(ObjectType.class::isInstance)
                .map(ObjectType.class::cast)
                .flatMap(type -> Stream.concat(
                        type.properties().stream().map(property -> property.value()),
                        type.invariants().values(type.type())));
        Stream<Value> members = contract.operations().stream()
                .flatMap(operation -> operation.problems().stream())
                .flatMap(problem -> problem.members().stream())
                .map(member -> member.value());
        Stream<Value> answers =
                contract.operations().stream().flatMap(operation -> operation.success().body().stream());
        Stream<Value> getters = contract.operations().stream()
                .flatMap(operation -> operation.beans().stream())
                .flatMap(bean -> bean.invariants().getters().stream())
                .map(getter -> getter.value());
        return Stream.of(arguments, getters, properties, members, answers)
                .flatMap(values -> values)
                .flatMap(Values::withInner)
                .map(Value::inParts);
    }

    private static Stream<Value> withInner(Value value) {
        if (value.schema() instanceof Schema.ListOf list) {
            return Stream.concat(Stream.of(value), withInner(list.element()));
        }
        if (value.schema() instanceof Schema.MapOf map) {
            return Stream.of(Stream.of(value), withInner(map.key()), withInner(map.value()))
                    .flatMap(values -> values);
        }
        if (value.schema() instanceof Schema.OptionalOf optional) {
            return Stream.concat(Stream.of(value), withInner(optional.value()));
        }
        return Stream.of(value);
    }
}

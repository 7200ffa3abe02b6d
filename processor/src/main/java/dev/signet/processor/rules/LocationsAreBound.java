package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.PathTemplate;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition.EnumType;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.Value;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every variable of a {@code Location} has a value: a path variable's, or a property's of what is returned. */
final class LocationsAreBound implements Rule {
    @Override
    public Stream<Finding> check(Contract contract) {
        return contract.operations().stream().flatMap(operation -> operation.success().location().stream()
                .flatMap(location -> check(contract, operation, location)));
    }

    private static Stream<Finding> check(Contract contract, Operation operation, PathTemplate location) {
        List<String> names = Stream.concat(operation.path().variables().stream(), properties(contract, operation))
                .distinct()
                .toList();
        return location.variables().stream()
                .filter(variable -> !names.contains(variable))
                .map(variable -> Code.CREATED_VARIABLE_UNBOUND.at(
                        operation.site().annotation(Names.CREATED).attribute("value"),
                        variable,
                        operation.name(),
                        names.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "))));
    }

    private static Stream<String> properties(Contract contract, Operation operation) {
        return operation.success().body().map(Value::schema).stream()
                .filter(Schema.Named.class::isInstance)
                .map(named -> contract.type((Schema.Named) named))
                .filter(ObjectType.class::isInstance)
                .flatMap(type -> ((ObjectType) type).properties().stream())
                .filter(property -> property.value().required() && isText(contract, property))
                .map(Property::wireName);
    }

    private static boolean isText(Contract contract, Property property) {
        return !(property.value().schema() instanceof Schema.Named named)
                ? property.value().schema() instanceof Schema.Scalar
                        || property.value().schema() instanceof Schema.Text
                : contract.type(named) instanceof EnumType;
    }
}

package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.Value;
import java.util.stream.Stream;

/** What is sensitive holds no map: names of members stand in the pointers of violations, and these in logs. */
final class SecretsAreNoNames implements Rule {
    @Override
    public Stream<Finding> check(Contract contract) {
        Stream<Finding> operations = contract.operations().stream()
                .flatMap(operation -> Stream.concat(
                        operation.inputs().stream()
                                .flatMap(input -> check(contract, input.site(), input.javaName(), input.value())),
                        answered(contract, operation)));
        Stream<Finding> properties = contract.types().stream()
                .filter(ObjectType.class::isInstance)
                .flatMap(type -> ((ObjectType) type).properties().stream())
                .flatMap(property -> check(contract, property.site(), property.javaName(), property.value()));
        return Stream.concat(operations, properties);
    }

    private static Stream<Finding> answered(Contract contract, Operation operation) {
        return operation.success().body().stream()
                .flatMap(body -> check(contract, operation.site(), operation.methodName(), body));
    }

    private static Stream<Finding> check(Contract contract, Site site, String name, Value value) {
        return contract.isSensitive(site) && contract.holdsMap(value.schema())
                ? Stream.of(Code.SENSITIVE_IN_POINTER.at(site.annotation(Names.SENSITIVE), name))
                : Stream.empty();
    }
}

package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.PathTemplate;
import dev.signet.processor.model.Place;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.Value;
import java.util.stream.Stream;

/** What is sensitive stands in no path, no query and no {@code Location} (RFC 9110, 17.9). */
final class SecretsHaveNoAddress implements Rule {
    @Override
    public Stream<Finding> check(Contract contract) {
        return contract.operations().stream()
                .flatMap(operation -> Stream.concat(
                        operation.parameters().stream().flatMap(parameter -> asked(contract, parameter)),
                        operation.success().location().stream().flatMap(path -> told(contract, operation, path))));
    }

    private static Stream<Finding> asked(Contract contract, Parameter parameter) {
        boolean inAddress = parameter.place() == Place.PATH || parameter.place() == Place.QUERY;
        return inAddress && contract.isSensitive(parameter.site())
                ? Stream.of(Code.SENSITIVE_IN_ADDRESS.at(
                        parameter.site().annotation(Names.SENSITIVE),
                        parameter.wireName(),
                        "Take it in the body or in a header."))
                : Stream.empty();
    }

    private static Stream<Finding> told(Contract contract, Operation operation, PathTemplate location) {
        return operation.success().body().map(Value::schema).stream()
                .filter(Schema.Named.class::isInstance)
                .map(named -> contract.type((Schema.Named) named))
                .filter(TypeDefinition.ObjectType.class::isInstance)
                .flatMap(type -> ((TypeDefinition.ObjectType) type).properties().stream())
                .filter(property -> location.variables().contains(property.wireName())
                        && !operation.path().variables().contains(property.wireName())
                        && contract.isSensitive(property.site()))
                .map(property -> Code.SENSITIVE_IN_ADDRESS.at(
                        operation.site().annotation(Names.CREATED).attribute("value"),
                        property.wireName(),
                        "Give what is created another name in @Created."));
    }
}

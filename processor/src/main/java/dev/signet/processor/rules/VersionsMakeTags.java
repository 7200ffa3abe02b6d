package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.TypeDefinition.Property;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A version is one for each entity, can be written as a tag, and is part of an answer that has one (RFC 9110, 8.8.3). */
final class VersionsMakeTags implements Rule {
    @Override
    public Stream<Finding> check(Contract contract) {
        return contract.types().stream()
                .filter(ObjectType.class::isInstance)
                .map(ObjectType.class::cast)
                .flatMap(type -> check(contract, type));
    }

    private static Stream<Finding> check(Contract contract, ObjectType type) {
        List<Property> versions =
                type.properties().stream().filter(Property::isVersion).toList();
        if (versions.isEmpty()) {
            return Stream.empty();
        }
        Property version = versions.get(0);
        if (versions.size() > 1) {
            Property second = versions.get(1);
            return Stream.of(Code.ENTITY_VERSION_TWICE.at(
                    second.site().annotation(Names.ENTITY_VERSION),
                    type.name().simple(),
                    version.javaName(),
                    second.javaName()));
        }
        var site = version.site().annotation(Names.ENTITY_VERSION);
        Optional<String> fault = fault(version);
        if (fault.isPresent()) {
            return Stream.of(Code.ENTITY_VERSION_INVALID.at(
                    site, version.javaName(), type.name().simple(), fault.get()));
        }
        return isTold(contract, type)
                ? Stream.empty()
                : Stream.of(Code.ENTITY_VERSION_UNUSED.at(site, type.name().simple()));
    }

    private static Optional<String> fault(Property version) {
        boolean isTag = version.value().schema() instanceof Schema.Scalar scalar
                && (scalar.kind().isInteger()
                        || scalar.kind() == ScalarKind.STRING
                        || scalar.kind() == ScalarKind.UUID
                        || scalar.kind() == ScalarKind.INSTANT);
        if (!isTag) {
            return Optional.of("not every value of its type is one text");
        }
        if (!version.isAnswered()) {
            return Optional.of("it is not answered");
        }
        boolean primitive = ((Schema.Scalar) version.value().schema()).kind().isPrimitive();
        return primitive || version.value().required() ? Optional.empty() : Optional.of("it may be absent");
    }

    /** Whether the type, in whatever groups it is judged, is an answer with a tag. */
    private static boolean isTold(Contract contract, TypeDefinition type) {
        return contract.operations().stream()
                .filter(operation -> contract.version(operation).isPresent())
                .map(operation -> operation.success().body().orElseThrow().schema())
                .anyMatch(answer ->
                        answer instanceof Schema.Named named && named.name().equals(type.name()));
    }
}

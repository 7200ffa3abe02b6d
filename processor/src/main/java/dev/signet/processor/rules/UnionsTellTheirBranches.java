package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.TypeDefinition.Tag;
import java.util.stream.Stream;

/** A discriminator says one thing: a property of its name is a string, and two unions call a branch the same. */
final class UnionsTellTheirBranches implements Rule {
    @Override
    public Stream<Finding> check(Contract contract) {
        return contract.types().stream()
                .filter(ObjectType.class::isInstance)
                .map(ObjectType.class::cast)
                .flatMap(type -> Stream.concat(properties(type), names(type)));
    }

    private static Stream<Finding> properties(ObjectType type) {
        return type.properties().stream()
                .filter(property -> isTag(type, property) && !isString(property))
                .map(property -> Code.NAME_CLASH.at(
                        property.site(),
                        property.javaName(),
                        "the discriminator",
                        "property \"" + property.wireName() + "\"",
                        ", or make it a String"));
    }

    private static boolean isTag(ObjectType type, Property property) {
        return type.tags().stream().anyMatch(tag -> tag.property().equals(property.wireName()));
    }

    private static boolean isString(Property property) {
        return property.value().schema() instanceof Schema.Scalar scalar && scalar.kind() == ScalarKind.STRING;
    }

    private static Stream<Finding> names(ObjectType type) {
        Tag first = type.tags().isEmpty() ? new Tag("", "") : type.tags().get(0);
        return type.tags().stream()
                .skip(1)
                .filter(tag -> tag.property().equals(first.property()))
                .map(tag -> Code.NAME_CLASH.at(
                        type.site(),
                        "\"" + first.value() + "\"",
                        "\"" + tag.value() + "\"",
                        "the " + tag.property() + " of " + type.name().simple(),
                        " with @JsonTypeName"));
    }
}

package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Idempotency;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.TypeDefinition.Property;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may differ in a retry is a member of the body: each pointer leads to one through records alone (RFC 6901), since
 * the members of a list have no names.
 */
final class IgnoredMembersExist implements Rule {
    @Override
    public Stream<Finding> check(Contract contract) {
        return contract.operations().stream().flatMap(operation -> operation.idempotency().stream()
                .flatMap(idempotency -> check(contract, operation, idempotency)));
    }

    private static Stream<Finding> check(Contract contract, Operation operation, Idempotency idempotency) {
        return idempotency.ignored().stream().flatMap(pointer -> fix(contract, operation, pointer).stream()
                .map(fix -> Code.IDEMPOTENT_IGNORE_UNKNOWN.at(
                        idempotency.site().attribute("ignore"), pointer, operation.name(), fix)));
    }

    /** What to do about a pointer that leads nowhere. */
    private static Optional<String> fix(Contract contract, Operation operation, String pointer) {
        if (operation.body().isEmpty()) {
            return Optional.of("Remove it; the request has no body.");
        }
        Schema schema = operation.body().get().value().schema();
        String way = "";
        // What stands before the first slash is nothing, or it is no pointer.
        String[] names = pointer.split("/", -1);
        for (int i = 1; i < Math.max(names.length, 2); i++) {
            List<Property> properties = properties(contract, schema);
            if (properties.isEmpty()) {
                return Optional.of(
                        way.isEmpty()
                                ? "Remove it; the body has no members with names."
                                : "Name " + way + " itself; what it holds has no names.");
            }
            Optional<Property> next =
                    names[0].isEmpty() && i < names.length ? named(properties, names[i]) : Optional.empty();
            if (next.isEmpty()) {
                return Optional.of("Name one of: " + listed(way, properties) + ".");
            }
            way += "/" + names[i];
            schema = next.get().value().schema();
        }
        return Optional.empty();
    }

    private static Optional<Property> named(List<Property> properties, String name) {
        return properties.stream()
                .filter(property -> escaped(property).equals(name))
                .findFirst();
    }

    private static String listed(String way, List<Property> properties) {
        return properties.stream()
                .map(property -> way + "/" + escaped(property))
                .collect(Collectors.joining(", "));
    }

    // RFC 6901, 3: the tilde first, or a slash would become a tilde.
    private static String escaped(Property property) {
        return property.wireName().replace("~", "~0").replace("/", "~1");
    }

    private static List<Property> properties(Contract contract, Schema schema) {
        if (schema instanceof Schema.OptionalOf optional) {
            return properties(contract, optional.value().schema());
        }
        return schema instanceof Schema.Named named && contract.type(named) instanceof ObjectType record
                ? record.sent()
                : List.of();
    }
}

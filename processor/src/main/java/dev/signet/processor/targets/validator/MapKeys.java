package dev.signet.processor.targets.validator;

import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The enums whose constants are keys in what a client may send: a violation's pointer names them as the client does. */
final class MapKeys {
    private MapKeys() {}

    static Set<TypeDefinition> sent(Contract contract) {
        Set<TypeDefinition> keys = new HashSet<>();
        Stream.concat(
                        contract.requestTypes().stream()
                                .filter(ObjectType.class::isInstance)
                                .flatMap(type -> ((ObjectType) type).sent().stream())
                                .map(property -> property.value().schema()),
                        contract.operations().stream()
                                .flatMap(operation -> operation.inputs().stream())
                                .map(input -> input.value().schema()))
                .forEach(schema -> collect(contract, schema, keys));
        return keys;
    }

    private static void collect(Contract contract, Schema schema, Set<TypeDefinition> keys) {
        if (schema instanceof Schema.MapOf map) {
            if (map.key().schema() instanceof Schema.Named named) {
                keys.add(contract.type(named));
            }
            collect(contract, map.value().schema(), keys);
        } else if (schema instanceof Schema.ListOf list) {
            collect(contract, list.element().schema(), keys);
        } else if (schema instanceof Schema.OptionalOf optional) {
            collect(contract, optional.value().schema(), keys);
        }
    }
}

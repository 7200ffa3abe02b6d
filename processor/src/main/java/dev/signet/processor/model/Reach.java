package dev.signet.processor.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which named types a set of schemas leads to, through components and elements, cycles included. */
final class Reach {
    private Reach() {}

    static List<TypeDefinition> of(Contract contract, Stream<Schema> roots) {
        Set<JavaName> reached = new HashSet<>();
        Deque<Schema> open = new ArrayDeque<>(roots.toList());
        while (!open.isEmpty()) {
            Schema schema = open.pop();
            if (schema instanceof Schema.ListOf list) {
                open.push(list.element().schema());
            } else if (schema instanceof Schema.OptionalOf optional) {
                open.push(optional.value().schema());
            } else if (schema instanceof Schema.Named named && reached.add(named.name())) {
                if (contract.type(named.name()) instanceof TypeDefinition.RecordType record) {
                    record.properties()
                            .forEach(property -> open.push(property.value().schema()));
                }
            }
        }
        return contract.types().stream()
                .filter(type -> reached.contains(type.name()))
                .toList();
    }
}

package dev.signet.processor.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which named types a set of schemas leads to, through properties, branches and elements, cycles included. */
final class Reach {
    private final Contract contract;
    private final Function<TypeDefinition.ObjectType, List<TypeDefinition.Property>> followed;
    private final Deque<Schema> open = new ArrayDeque<>();
    private boolean maps;

    private Reach(Contract contract, Function<TypeDefinition.ObjectType, List<TypeDefinition.Property>> followed) {
        this.contract = contract;
        this.followed = followed;
    }

    /** What a client sends with these. */
    static List<TypeDefinition> sent(Contract contract, Stream<Schema> roots) {
        return new Reach(contract, TypeDefinition.ObjectType::sent).from(roots);
    }

    /** What the service answers with these. */
    static List<TypeDefinition> answered(Contract contract, Stream<Schema> roots) {
        return new Reach(contract, TypeDefinition.ObjectType::answered).from(roots);
    }

    /** Whether a map is among what a schema leads to, sent or answered. */
    static boolean holdsMap(Contract contract, Schema root) {
        Reach reach = new Reach(contract, TypeDefinition.ObjectType::properties);
        reach.from(Stream.of(root));
        return reach.maps;
    }

    private List<TypeDefinition> from(Stream<Schema> roots) {
        Set<Schema.Named> reached = new HashSet<>();
        roots.forEach(open::push);
        while (!open.isEmpty()) {
            Schema schema = open.pop();
            if (schema instanceof Schema.ListOf list) {
                open.push(list.element().schema());
            } else if (schema instanceof Schema.OptionalOf optional) {
                open.push(optional.value().schema());
            } else if (schema instanceof Schema.MapOf map) {
                maps = true;
                open.push(map.key().schema());
                open.push(map.value().schema());
            } else if (schema instanceof Schema.Named named && reached.add(named)) {
                follow(contract.type(named));
            }
        }
        return contract.types().stream()
                .filter(type -> reached.contains(type.type()))
                .toList();
    }

    private void follow(TypeDefinition type) {
        if (type instanceof TypeDefinition.ObjectType object) {
            followed.apply(object)
                    .forEach(property -> open.push(property.value().schema()));
        } else if (type instanceof TypeDefinition.UnionType union) {
            union.branches().forEach(branch -> open.push(branch.type()));
        }
    }
}

package dev.signet.processor.model;

import dev.signet.processor.model.TypeDefinition.Property;
import java.util.List;
import java.util.stream.Stream;

/**
 * What must be true of an object when it is made, beyond what its properties say one by one.
 *
 * @param constraints on its type, or on one that it extends or implements
 * @param getters methods that tell something of several properties; one may be a property itself, which nobody sends
 */
public record Invariants(List<Constraint> constraints, List<Property> getters) {
    /** Nothing more. */
    public static final Invariants NONE = new Invariants(List.of(), List.of());

    public Invariants {
        constraints = List.copyOf(constraints);
        getters = List.copyOf(getters);
    }

    /** Whether there is nothing to judge. */
    public boolean isEmpty() {
        return constraints.isEmpty() && getters.isEmpty();
    }

    /** The values that they are about: the object itself, and what its getters tell. */
    public Stream<Value> values(Schema object) {
        return Stream.concat(
                constraints.isEmpty() ? Stream.empty() : Stream.of(new Value(object, false, constraints)),
                getters.stream().map(Property::value));
    }
}

package dev.signet.processor.targets.junit;

import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A value as JSON has it: an Optional is what it holds, and a primitive is required.
 *
 * @param nullRefused the code by which null is refused though the value may be absent; empty where it is not
 */
record Plain(Schema schema, List<Constraint> constraints, boolean required, Optional<String> nullRefused) {
    static Plain of(Value value) {
        if (value.schema() instanceof Schema.OptionalOf optional) {
            Plain inner = of(optional.value());
            List<Constraint> both = Stream.concat(value.constraints().stream(), inner.constraints().stream())
                    .toList();
            return new Plain(inner.schema(), both, false, nullRefused(optional));
        }
        boolean primitive =
                value.schema() instanceof Schema.Scalar scalar && scalar.kind().isPrimitive();
        return new Plain(value.schema(), value.constraints(), value.required() || primitive, Optional.empty());
    }

    // A change to null takes the value away, unless there has to be one.
    private static Optional<String> nullRefused(Schema.OptionalOf optional) {
        if (optional.kind() != Schema.OptionalOf.Kind.CHANGE) {
            return Optional.of("null");
        }
        return optional.value().required() ? Optional.of("required") : Optional.empty();
    }

    /** The same with the parts of what is made of several. */
    Plain inParts() {
        return new Plain(schema, constraints.stream().flatMap(Constraint::parts).toList(), required, nullRefused);
    }

    /** The code by which null is refused, where there has to be a value. */
    String missing() {
        boolean primitive =
                schema instanceof Schema.Scalar scalar && scalar.kind().isPrimitive();
        return constraints.stream()
                .filter(constraint -> !primitive && constraint instanceof Constraint.Single single && single.requires())
                .map(Constraint::code)
                .findFirst()
                .orElse("required");
    }

    boolean isBytes() {
        return schema instanceof Schema.Scalar scalar && scalar.kind() == ScalarKind.BYTES;
    }

    boolean isList() {
        return schema instanceof Schema.ListOf;
    }

    /** Whether it holds elements or members that can be counted. */
    boolean isContainer() {
        return isList() || schema instanceof Schema.MapOf;
    }

    /** Whether the same element may come again. */
    boolean repeats() {
        return schema instanceof Schema.ListOf list && list.kind() != Schema.ListOf.Kind.SET;
    }

    /** These names and one more: the types around a value, so that recursion ends. */
    static Set<Schema.Named> with(Set<Schema.Named> above, Schema.Named name) {
        Set<Schema.Named> more = new HashSet<>(above);
        more.add(name);
        return more;
    }
}

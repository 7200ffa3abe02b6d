package dev.signet.processor.model;

/** The shape of a value, without its constraints. Named types are referred to, so that recursive ones are finite. */
public sealed interface Schema {
    /** A value that is one JSON string, number or boolean. */
    record Scalar(ScalarKind kind) implements Schema {}

    /** A record or enum, defined in {@link Contract#types}. */
    record Named(JavaName name) implements Schema {}

    /** A {@code java.util.List}: a JSON array, whose order counts. Elements are never null. */
    record ListOf(Value element) implements Schema {}

    /** A {@code java.util.Optional}: the value, or absent. An explicit null is refused. */
    record OptionalOf(Value value) implements Schema {}
}

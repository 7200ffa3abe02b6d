package dev.signet.processor.model;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What may stand in one place: a schema and what must be true of it there.
 *
 * @param required whether it may be neither absent nor null
 * @param constraints in source order; that it must be there is said by {@code required} and by none of these
 */
public record Value(Schema schema, boolean required, List<Constraint> constraints) {
    public Value {
        constraints = List.copyOf(constraints);
    }

    /** Whether a constraint asks for a value that is there. */
    public boolean asked() {
        return constraints.stream().anyMatch(Value::asksForOne);
    }

    private static boolean asksForOne(Constraint constraint) {
        return constraint instanceof Constraint.NotNull
                || constraint instanceof Constraint.NotBlank
                || constraint instanceof Constraint.NotEmpty;
    }

    /** The same with the parts of what is made of several. */
    public Value inParts() {
        return new Value(
                schema,
                required,
                constraints.stream().flatMap(Constraint::parts).toList());
    }

    /** What to tell the client where a required value is missing, or "" for the usual words. */
    public String missingMessage() {
        return constraints.stream()
                .filter(Value::asksForOne)
                .map(Constraint::message)
                .filter(message -> !message.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The same with other types in place of those with a name. */
    public Value withNamed(UnaryOperator<Schema.Named> other) {
        return new Value(schema.withNamed(other), required, constraints);
    }
}

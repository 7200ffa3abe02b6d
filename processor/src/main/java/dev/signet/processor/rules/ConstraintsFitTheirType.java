package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Value;
import java.util.stream.Stream;

/** A constraint stands on a type that it can judge (Jakarta Validation 3.1, 8). */
final class ConstraintsFitTheirType implements Rule {
    @Override
    public Stream<Finding> check(Contract contract) {
        return Values.of(contract).flatMap(value -> value.constraints().stream()
                .filter(constraint -> !fits(constraint, value.schema()))
                .map(constraint -> Code.CONSTRAINT_MISPLACED.at(
                        constraint.site(), label(constraint), described(value), home(constraint))));
    }

    /** Whether the constraint can judge such a value. */
    static boolean fits(Constraint constraint, Schema schema) {
        boolean isContainer = schema instanceof Schema.ListOf || schema instanceof Schema.MapOf;
        boolean isString = schema instanceof Schema.Scalar scalar && scalar.kind() == ScalarKind.STRING;
        if (constraint instanceof Constraint.Size || constraint instanceof Constraint.NotEmpty) {
            return isString || isContainer;
        }
        if (constraint instanceof Constraint.Min
                || constraint instanceof Constraint.Max
                || constraint instanceof Constraint.Positive) {
            return schema instanceof Schema.Scalar scalar && scalar.kind().isNumber();
        }
        return isString;
    }

    private static String home(Constraint constraint) {
        if (constraint instanceof Constraint.Size || constraint instanceof Constraint.NotEmpty) {
            return "a String, an array, a collection or a map";
        }
        boolean numeric = constraint instanceof Constraint.Min
                || constraint instanceof Constraint.Max
                || constraint instanceof Constraint.Positive;
        return numeric ? "a number" : "a String";
    }

    private static String label(Constraint constraint) {
        return "@" + constraint.getClass().getSimpleName();
    }

    private static String described(Value value) {
        if (value.schema() instanceof Schema.Scalar scalar) {
            return scalar.kind().javaName().replaceAll(".*\\.", "");
        }
        if (value.schema() instanceof Schema.Named named) {
            return named.name().simple();
        }
        if (value.schema() instanceof Schema.Text text) {
            return text.name().simple();
        }
        if (value.schema() instanceof Schema.Raw) {
            return "content of which nothing is known";
        }
        if (value.schema() instanceof Schema.MapOf) {
            return "a Map";
        }
        if (value.schema() instanceof Schema.ListOf list) {
            return switch (list.kind()) {
                case LIST -> "a List";
                case COLLECTION -> "a Collection";
                case SET -> "a Set";
                case ARRAY -> "an array";
            };
        }
        return "an Optional; it may stand inside, as in Optional<@Min(1) Integer>";
    }
}

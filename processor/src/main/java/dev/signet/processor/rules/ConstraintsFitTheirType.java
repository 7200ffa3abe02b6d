package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Value;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A constraint stands on a type that it can judge (Jakarta Validation 3.1, 8). */
final class ConstraintsFitTheirType implements Rule {
    private static final Set<ScalarKind> COUNTED = Set.of(ScalarKind.BYTES, ScalarKind.CHARS);

    @Override
    public Stream<Finding> check(Contract contract) {
        return Values.of(contract).flatMap(value -> value.constraints().stream()
                .filter(constraint -> !fits(constraint, value.schema())
                        || (constraint instanceof Constraint.Null && value.required()))
                .map(constraint -> Code.CONSTRAINT_MISPLACED.at(
                        constraint.site(), constraint.label(), described(value), home(constraint).words)));
    }

    /** Whether the constraint can judge such a value. */
    static boolean fits(Constraint constraint, Schema schema) {
        if (constraint instanceof Constraint.NotNull) {
            return true;
        }
        boolean isContainer = schema instanceof Schema.ListOf || schema instanceof Schema.MapOf;
        Optional<ScalarKind> kind =
                schema instanceof Schema.Scalar scalar ? Optional.of(scalar.kind()) : Optional.empty();
        boolean isString = kind.filter(ScalarKind::isText).isPresent();
        if (constraint instanceof Constraint.Custom) {
            return true; // a validator of that type was found
        }
        return switch (home(constraint)) {
            case ANY -> kind.filter(ScalarKind::isPrimitive).isEmpty() && !(schema instanceof Schema.OptionalOf);
            case SIZED ->
                isString || isContainer || kind.filter(COUNTED::contains).isPresent();
            case NUMERIC -> isString || kind.filter(ScalarKind::isNumber).isPresent();
            case BOOLEAN -> kind.filter(ScalarKind::isBoolean).isPresent();
            case TIME -> kind.filter(ScalarKind::isTime).isPresent();
            case STRING -> isString;
        };
    }

    /** The types a constraint can judge. */
    private enum Home {
        ANY("what may be absent"),
        SIZED("a String, an array, a collection or a map"),
        NUMERIC("a number, or a String that holds one"),
        BOOLEAN("a boolean"),
        TIME("an Instant or another point of java.time, or a Date"),
        STRING("a String");

        private final String words;

        Home(String words) {
            this.words = words;
        }
    }

    private static Home home(Constraint constraint) {
        if (constraint instanceof Constraint.Size || constraint instanceof Constraint.NotEmpty) {
            return Home.SIZED;
        } else if (constraint.least().isPresent() || constraint.most().isPresent()) {
            return Home.NUMERIC;
        } else if (constraint instanceof Constraint.Null) {
            return Home.ANY;
        } else if (constraint instanceof Constraint.Assert) {
            return Home.BOOLEAN;
        }
        return constraint instanceof Constraint.Time ? Home.TIME : Home.STRING;
    }

    private static String described(Value value) {
        if (value.required() && value.constraints().stream().anyMatch(Constraint.Null.class::isInstance)) {
            return "what is required";
        }
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

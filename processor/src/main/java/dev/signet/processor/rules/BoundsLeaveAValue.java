package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Some value satisfies every bound at once. */
final class BoundsLeaveAValue implements Rule {
    /** A constraint's say on one end of a range. */
    private record End(Constraint constraint, Constraint.Bound bound) {
        static Stream<End> of(Constraint constraint, Optional<Constraint.Bound> bound) {
            return bound.map(end -> new End(constraint, end)).stream();
        }

        static Stream<End> of(Constraint constraint, long size) {
            return of(constraint, Optional.of(new Constraint.Bound(BigDecimal.valueOf(size), true)));
        }

        BigDecimal value() {
            return bound.value();
        }
    }

    private static final Comparator<End> BY_VALUE = Comparator.comparing(End::value);

    @Override
    public Stream<Finding> check(Contract contract) {
        return Values.of(contract)
                .map(BoundsLeaveAValue::judged)
                .flatMap(value -> Stream.concat(sizes(value), numbers(value)));
    }

    /** Without the constraints that cannot judge it anyway. */
    private static Value judged(Value value) {
        List<Constraint> fitting = value.constraints().stream()
                .filter(constraint -> ConstraintsFitTheirType.fits(constraint, value.schema()))
                .toList();
        return new Value(value.schema(), value.required(), fitting);
    }

    private static Stream<Finding> sizes(Value value) {
        Stream<End> lower = value.constraints().stream().flatMap(BoundsLeaveAValue::leastSize);
        Stream<End> upper = value.constraints().stream()
                .filter(Constraint.Size.class::isInstance)
                .flatMap(size -> End.of(size, ((Constraint.Size) size).max()));
        return contradiction(lower, upper, false);
    }

    private static Stream<End> leastSize(Constraint constraint) {
        if (constraint instanceof Constraint.Size size) {
            return End.of(size, size.min());
        }
        return constraint instanceof Constraint.NotEmpty || constraint instanceof Constraint.NotBlank
                ? End.of(constraint, 1)
                : Stream.empty();
    }

    private static Stream<Finding> numbers(Value value) {
        boolean whole =
                value.schema() instanceof Schema.Scalar scalar && scalar.kind().isInteger();
        return contradiction(
                value.constraints().stream().flatMap(constraint -> End.of(constraint, constraint.least())),
                value.constraints().stream().flatMap(constraint -> End.of(constraint, constraint.most())),
                whole);
    }

    private static Stream<Finding> contradiction(Stream<End> lower, Stream<End> upper, boolean whole) {
        Optional<End> greatest =
                lower.max(BY_VALUE.thenComparing(end -> !end.bound().inclusive()));
        Optional<End> least =
                upper.min(BY_VALUE.thenComparing(end -> end.bound().inclusive()));
        return greatest
                .flatMap(from -> least.filter(to -> isEmpty(from.bound(), to.bound(), whole))
                        .map(to -> Code.CONSTRAINT_CONTRADICTORY.at(
                                to.constraint().site(), text(from.constraint(), true), text(to.constraint(), false))))
                .stream();
    }

    private static boolean isEmpty(Constraint.Bound from, Constraint.Bound to, boolean whole) {
        if (whole) {
            return first(from).compareTo(last(to)) > 0;
        }
        int compared = from.value().compareTo(to.value());
        return compared > 0 || (compared == 0 && !(from.inclusive() && to.inclusive()));
    }

    private static BigDecimal first(Constraint.Bound from) {
        BigDecimal ceiling = from.value().setScale(0, RoundingMode.CEILING);
        return !from.inclusive() && ceiling.compareTo(from.value()) == 0 ? ceiling.add(BigDecimal.ONE) : ceiling;
    }

    private static BigDecimal last(Constraint.Bound to) {
        BigDecimal floor = to.value().setScale(0, RoundingMode.FLOOR);
        return !to.inclusive() && floor.compareTo(to.value()) == 0 ? floor.subtract(BigDecimal.ONE) : floor;
    }

    /** The constraint as its author wrote it, with what it says of this end. */
    private static String text(Constraint constraint, boolean lower) {
        String attributes = "";
        if (constraint instanceof Constraint.Size size) {
            attributes = lower ? "(min = " + size.min() + ")" : "(max = " + size.max() + ")";
        } else if (constraint instanceof Constraint.Min min) {
            attributes = "(" + min.value() + ")";
        } else if (constraint instanceof Constraint.Max max) {
            attributes = "(" + max.value() + ")";
        } else if (constraint instanceof Constraint.DecimalMin min) {
            attributes = decimal(min.value(), min.inclusive());
        } else if (constraint instanceof Constraint.DecimalMax max) {
            attributes = decimal(max.value(), max.inclusive());
        } else if (constraint instanceof Constraint.Digits digits) {
            attributes = "(integer = " + digits.integer() + ")";
        }
        return constraint.label() + attributes;
    }

    private static String decimal(BigDecimal value, boolean inclusive) {
        return inclusive ? "(\"" + value + "\")" : "(value = \"" + value + "\", inclusive = false)";
    }
}

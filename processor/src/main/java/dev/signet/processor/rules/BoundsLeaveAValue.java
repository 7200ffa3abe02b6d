package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Some value satisfies every bound at once. */
final class BoundsLeaveAValue implements Rule {
    /** A constraint's say on one end of a range, as its author wrote it. */
    private record Bound(Constraint constraint, long value, String text) {}

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
        Stream<Bound> lower = value.constraints().stream().flatMap(BoundsLeaveAValue::leastSize);
        Stream<Bound> upper = constraints(value, Constraint.Size.class)
                .map(size -> new Bound(size, size.max(), "@Size(max = " + size.max() + ")"));
        return contradiction(lower, upper);
    }

    private static Stream<Bound> leastSize(Constraint constraint) {
        if (constraint instanceof Constraint.Size size) {
            return Stream.of(new Bound(size, size.min(), "@Size(min = " + size.min() + ")"));
        }
        if (constraint instanceof Constraint.NotEmpty) {
            return Stream.of(new Bound(constraint, 1, "@NotEmpty"));
        }
        return constraint instanceof Constraint.NotBlank
                ? Stream.of(new Bound(constraint, 1, "@NotBlank"))
                : Stream.empty();
    }

    private static Stream<Finding> numbers(Value value) {
        Stream<Bound> lower = Stream.concat(
                constraints(value, Constraint.Min.class)
                        .map(min -> new Bound(min, min.value(), "@Min(" + min.value() + ")")),
                constraints(value, Constraint.Positive.class).map(positive -> new Bound(positive, 1, "@Positive")));
        Stream<Bound> upper = constraints(value, Constraint.Max.class)
                .map(max -> new Bound(max, max.value(), "@Max(" + max.value() + ")"));
        return contradiction(lower, upper);
    }

    private static Stream<Finding> contradiction(Stream<Bound> lower, Stream<Bound> upper) {
        Optional<Bound> greatest = lower.max(Comparator.comparingLong(Bound::value));
        Optional<Bound> least = upper.min(Comparator.comparingLong(Bound::value));
        return greatest
                .flatMap(from -> least.filter(to -> from.value() > to.value())
                        .map(to ->
                                Code.CONSTRAINT_CONTRADICTORY.at(to.constraint().site(), from.text(), to.text())))
                .stream();
    }

    private static <T extends Constraint> Stream<T> constraints(Value value, Class<T> kind) {
        return value.constraints().stream().filter(kind::isInstance).map(kind::cast);
    }
}

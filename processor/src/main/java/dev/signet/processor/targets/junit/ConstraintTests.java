package dev.signet.processor.targets.junit;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each constraint at its boundary, where it accepts, and one past it, where it refuses. */
final class ConstraintTests {
    private static final int MOST_MEMBERS = 100;

    private final Subject subject;
    private final Spot spot;
    private final Value value;
    private final Plain plain;
    private final Optional<Constraint> told;

    ConstraintTests(Subject subject, Spot spot, Value value) {
        this(subject, spot, value, Optional.empty());
    }

    /**
     * @param told the constraint that is told of in place of the others, its parts
     */
    private ConstraintTests(Subject subject, Spot spot, Value value, Optional<Constraint> told) {
        this.subject = subject;
        this.spot = spot;
        this.value = value;
        this.plain = Plain.of(value);
        this.told = told;
    }

    Stream<Fact> all() {
        return plain.constraints().stream().flatMap(this::of);
    }

    private String code(Constraint constraint) {
        return told.orElse(constraint).code();
    }

    private Stream<Fact> of(Constraint constraint) {
        if (constraint instanceof Constraint.NotNull) {
            return Stream.empty(); // tried where values are left out
        }
        if (constraint.parts().anyMatch(Constraint.Custom.class::isInstance)) {
            return Stream.empty();
        }
        if (constraint instanceof Constraint.Single single) {
            ConstraintTests inOne = new ConstraintTests(subject, spot, value, Optional.of(single));
            return single.parts().flatMap(inOne::of);
        }
        if (constraint instanceof Constraint.Digits digits) {
            return Stream.concat(
                    sampled(constraint), refused(constraint, tooLong(digits), "TooLong", "with too many digits"));
        }
        if (constraint.least().isPresent()) {
            return bound(constraint, constraint.least().get(), BigDecimal.ONE, "Below", "below");
        }
        if (constraint.most().isPresent()) {
            return bound(constraint, constraint.most().get(), BigDecimal.ONE.negate(), "Above", "above");
        }
        if (constraint instanceof Constraint.Assert truth) {
            return Stream.concat(
                    accepted(constraint, spot.with(truth.expected()), "Kept", "as it must be"),
                    refused(constraint, spot.with(!truth.expected()), "Broken", "when it is not so"));
        }
        if (constraint instanceof Constraint.Time time) {
            return Stream.concat(
                    sampled(constraint),
                    refused(
                            constraint,
                            otherTime(time),
                            time.kind().isPast() ? "Ahead" : "Behind",
                            time.kind().isPast() ? "that is yet to come" : "that is over"));
        }
        if (constraint instanceof Constraint.Null) {
            return refused(
                    constraint,
                    subject.samples().of(unconstrained(), spot.label()).flatMap(spot::with),
                    "There",
                    "when it is there");
        }
        if (constraint instanceof Constraint.Size size) {
            return size(size);
        }
        if (constraint instanceof Constraint.NotEmpty) {
            Optional<CodeBlock> empty = plain.isContainer() ? elements(0) : spot.with("");
            return Stream.concat(sampled(constraint), refused(constraint, empty, "Empty", "when empty"));
        }
        return text(constraint);
    }

    private Stream<Fact> size(Constraint.Size size) {
        if (plain.isBytes()) {
            return length(size, "Bytes", count -> Samples.base64(count).flatMap(spot::with));
        }
        return plain.isContainer()
                ? length(size, "Elements", this::elements)
                : length(size, "Characters", spot::withText);
    }

    private Stream<Fact> text(Constraint constraint) {
        if (constraint instanceof Constraint.NotBlank) {
            Optional<CodeBlock> blank = spot.with("  ").or(() -> spot.with(""));
            return Stream.concat(sampled(constraint), refused(constraint, blank, "Blank", "when blank"));
        }
        if (constraint instanceof Constraint.Email) {
            return Stream.concat(
                    sampled(constraint), refused(constraint, spot.with("nobody"), "NotAnEmail", "without an @"));
        }
        return Stream.concat(
                sampled(constraint), refused(constraint, mismatch(constraint), "NotMatching", "that does not match"));
    }

    private Optional<CodeBlock> tooLong(Constraint.Digits digits) {
        BigDecimal most = BigDecimal.ONE.scaleByPowerOfTen(digits.integer());
        return isNumber() ? number(most.setScale(0)) : mismatch(digits);
    }

    private Value unconstrained() {
        return new Value(value.schema(), value.required(), List.of());
    }

    /** A moment on the other side of the present one. */
    private Optional<CodeBlock> otherTime(Constraint.Time time) {
        Constraint.Time.Kind other = time.kind().isPast() ? Constraint.Time.Kind.FUTURE : Constraint.Time.Kind.PAST;
        Constraint opposite = new Constraint.Time(time.site(), "", other);
        return subject.samples()
                .of(new Value(value.schema(), value.required(), List.of(opposite)), spot.label())
                .flatMap(spot::with);
    }

    /** At the bound, or one step inside where it is not allowed itself, and past it. */
    private Stream<Fact> bound(
            Constraint constraint, Constraint.Bound bound, BigDecimal inwards, String name, String word) {
        ScalarKind kind = kind();
        BigDecimal edge = kind.isInteger()
                ? bound.value().setScale(0, inwards.signum() > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR)
                : bound.value();
        BigDecimal step = Numbers.step(edge, kind).multiply(inwards);
        boolean allowed = bound.inclusive() || edge.compareTo(bound.value()) != 0;
        BigDecimal first = allowed ? edge : edge.add(step);
        BigDecimal past = allowed ? edge.subtract(step) : edge;
        String number = Words.number(edge.toPlainString());
        Stream<Fact> none =
                isNumber() ? Stream.empty() : refused(constraint, spot.with("?"), "NoNumber", "that is no number");
        Stream<Fact> near = Stream.concat(
                accepted(
                        constraint,
                        number(first),
                        "At" + Words.number(first.toPlainString()),
                        "at " + first.toPlainString()),
                allowed
                        ? refused(constraint, number(past), name + number, word + " " + edge.toPlainString())
                        : refused(constraint, number(past), "At" + number, "at " + edge.toPlainString()));
        return Stream.concat(near, none);
    }

    private ScalarKind kind() {
        return plain.schema() instanceof Schema.Scalar scalar && scalar.kind().isNumber()
                ? scalar.kind()
                : ScalarKind.BIG_DECIMAL;
    }

    /** Whether numbers are numbers there, and not texts. */
    private boolean isNumber() {
        return !(plain.schema() instanceof Schema.Scalar scalar)
                || scalar.kind().isNumber();
    }

    private Optional<CodeBlock> number(BigDecimal number) {
        return Numbers.fits(number, kind())
                ? spot.with(isNumber() ? number : number.toPlainString())
                : Optional.empty();
    }

    private Stream<Fact> length(Constraint.Size size, String unit, IntFunction<Optional<CodeBlock>> of) {
        Stream<Fact> shortest = size.min() == 0
                ? Stream.empty()
                : Stream.concat(
                        accepted(size, of.apply(size.min()), "Of" + size.min() + unit, "of length " + size.min()),
                        refused(
                                size,
                                of.apply(size.min() - 1),
                                "ShorterThan" + size.min(),
                                "shorter than " + size.min()));
        Stream<Fact> longest = size.max() == Integer.MAX_VALUE
                ? Stream.empty()
                : Stream.concat(
                        accepted(size, of.apply(size.max()), "Of" + size.max() + unit, "of length " + size.max()),
                        refused(
                                size,
                                of.apply(size.max() + 1),
                                "LongerThan" + size.max(),
                                "longer than " + size.max()));
        // Where there is one length only, it is accepted once.
        return Stream.concat(shortest, size.min() == size.max() ? longest.skip(1) : longest);
    }

    private Optional<CodeBlock> elements(int count) {
        if (plain.schema() instanceof Schema.MapOf map) {
            return members(map, count);
        }
        Value element = ((Schema.ListOf) plain.schema()).element();
        return plain.repeats()
                ? subject.samples().of(element, spot.label()).flatMap(sample -> spot.withElements(count, sample))
                : distinct(element, count);
    }

    /** As many different elements, as far as one can think of them. */
    private Optional<CodeBlock> distinct(Value element, int count) {
        List<Object> samples =
                subject.samples().all(element, spot.label()).limit(count).toList();
        return samples.size() == count ? spot.with(samples) : Optional.empty();
    }

    /** As many members, where any name will do. */
    private Optional<CodeBlock> members(Schema.MapOf map, int count) {
        boolean anyName = map.key().constraints().isEmpty()
                && map.key().schema() instanceof Schema.Scalar scalar
                && scalar.kind() == ScalarKind.STRING;
        return anyName && count <= MOST_MEMBERS
                ? subject.samples()
                        .of(map.value(), spot.label())
                        .flatMap(sample -> spot.with(IntStream.range(0, count)
                                .boxed()
                                .collect(Collectors.toMap(
                                        i -> "member" + i, i -> sample, (one, other) -> one, TreeMap::new))))
                : Optional.empty();
    }

    // The first text to fail is the longest that begins as it should: a check of a part only would accept it.
    private Optional<CodeBlock> mismatch(Constraint constraint) {
        Stream<String> extended =
                subject.samples().all(value, spot.label()).limit(1).map(sample -> sample + "!");
        Stream<String> others = Stream.of("!", "a", "A", "0", " ", "-", "\u4E2D", "");
        return Stream.concat(extended, others)
                .filter(text -> !ConstraintCheck.keeps(text, constraint))
                .flatMap(text -> spot.with(text).stream())
                .findFirst();
    }

    private Stream<Fact> sampled(Constraint constraint) {
        return accepted(
                constraint,
                subject.samples()
                        .all(value, spot.label())
                        .flatMap(sample -> spot.with(sample).stream())
                        .findFirst(),
                "With" + Words.title(constraint.code()),
                "that keeps " + constraint.code());
    }

    private Stream<Fact> accepted(Constraint constraint, Optional<CodeBlock> change, String name, String sentence) {
        return change.map(with -> spot.accepts(subject, with, name, sentence, code(constraint))).stream();
    }

    private Stream<Fact> refused(Constraint constraint, Optional<CodeBlock> change, String name, String sentence) {
        return change.map(with -> spot.refuses(subject, with, name, sentence, code(constraint))).stream();
    }
}

package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.AnnotationLiteral;
import dev.signet.processor.model.Constraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** Constraint annotations that are not the standard's: what they are made of, and what judges them. */
final class CustomConstraintReader {
    private final Found found;
    private final ConstraintReader constraints;
    private final LiteralReader literals;
    private final JudgeReader judges;
    private final FragmentReader fragments;

    /**
     * @param constraints reads what they are made of
     */
    CustomConstraintReader(Scope scope, ConstraintReader constraints) {
        this.found = scope.found();
        this.constraints = constraints;
        this.literals = new LiteralReader(scope);
        this.judges = new JudgeReader(scope);
        this.fragments = new FragmentReader(found);
    }

    /** What it says of values of a type, its parts first. */
    Stream<Constraint> read(Mention mention, TypeMirror type) {
        return CrossParameterReader.leaves(mention, ValueReader.text(type), found)
                ? read(mention, part -> constraints.read(part, type), one -> judges.ofValue(one, type))
                : Stream.empty();
    }

    /** What it says of a method's arguments together, its parts first. */
    Stream<Constraint> ofArguments(Mention mention) {
        return read(mention, constraints::ofArguments, judges::ofArguments);
    }

    private Stream<Constraint> read(
            Mention mention,
            Function<Mention, Stream<Constraint>> part,
            Function<Mention, Optional<Constraint.Custom.Judge>> judge) {
        Optional<String> fault = Composition.fault(mention);
        if (fault.isPresent()) {
            found.add(Code.CONSTRAINT_OVERRIDE_INVALID, mention.site(), mention.label(), fault.get());
            return Stream.empty();
        }
        List<Mention> parts = Composition.parts(mention);
        List<Constraint> all = new ArrayList<>();
        parts.stream().flatMap(part).forEach(all::add);
        // One without validators says what its parts say; one without either is told of as such.
        if (JudgeReader.has(mention) || parts.isEmpty()) {
            custom(mention, judge.apply(mention)).ifPresent(all::add);
        }
        return Composition.isSingle(mention)
                ? single(mention, all, parts.stream().anyMatch(Composition::requires)).stream()
                : all.stream();
    }

    private Optional<Constraint> custom(Mention mention, Optional<Constraint.Custom.Judge> chosen) {
        return chosen.flatMap(judge -> literal(mention)
                .map(annotation -> new Constraint.Custom(mention.site(), annotation, judge, fragments.read(mention))));
    }

    private Optional<Constraint> single(Mention mention, List<Constraint> all, boolean requires) {
        return literal(mention).map(annotation -> new Constraint.Single(mention.site(), annotation, all, requires));
    }

    private Optional<AnnotationLiteral> literal(Mention mention) {
        return literals.read(mention.annotation(), mention.site());
    }
}

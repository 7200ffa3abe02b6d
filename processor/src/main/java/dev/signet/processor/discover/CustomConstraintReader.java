package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.AnnotationLiteral;
import dev.signet.processor.model.Constraint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Constraint annotations that are not the standard's: what they are made of, and what judges them. */
final class CustomConstraintReader {
    private final Found found;
    private final ConstraintReader constraints;
    private final LiteralReader literals;

    /**
     * @param constraints reads what they are made of
     */
    CustomConstraintReader(Scope scope, ConstraintReader constraints) {
        this.found = scope.found();
        this.constraints = constraints;
        this.literals = new LiteralReader(scope);
    }

    Stream<Constraint> read(Mention mention) {
        Optional<String> fault = Composition.fault(mention);
        if (fault.isPresent()) {
            found.add(Code.CONSTRAINT_OVERRIDE_INVALID, mention.site(), mention.label(), fault.get());
            return Stream.empty();
        }
        List<Mention> parts = Composition.parts(mention);
        List<Constraint> all = parts.stream().flatMap(constraints::read).toList();
        if (parts.isEmpty()) {
            found.add(
                    Code.ANNOTATION_NOT_CARRIED,
                    mention.site(),
                    mention.label(),
                    "Say it with @Pattern, @Size, @Min and @Max, or check it in the implementation.");
        }
        return Composition.isSingle(mention)
                ? single(mention, all, parts.stream().anyMatch(Composition::requires)).stream()
                : all.stream();
    }

    private Optional<Constraint> single(Mention mention, List<Constraint> all, boolean requires) {
        Optional<AnnotationLiteral> literal = literals.read(mention.annotation(), mention.site());
        return literal.map(annotation -> new Constraint.Single(mention.site(), annotation, all, requires));
    }
}

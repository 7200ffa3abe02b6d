package dev.signet.processor.discover;

import dev.signet.processor.discover.JudgeReader.Target;
import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Constraint;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

/** Constraints on a method that judge its arguments together, and not what it returns (Jakarta Validation 3.1, 4.5.2). */
final class CrossParameterReader {
    private static final String WITH_PARAMETERS = "a method with parameters";

    private final Scope scope;
    private final ExecutableElement method;
    private final JudgeReader judges;

    CrossParameterReader(Scope scope, ExecutableElement method) {
        this.scope = scope;
        this.method = method;
        this.judges = new JudgeReader(scope);
    }

    /** Those among what is written on the method. */
    Mentions among(Mentions mentions) {
        List<Mention> across = mentions.list().stream()
                .filter(mention -> Carried.isConstraint(mention) && !Carried.CONSTRAINTS.contains(mention.name()))
                .filter(this::judgesArguments)
                .toList();
        return new Mentions(mentions.on(), across);
    }

    /** What they say. */
    List<Constraint> read(Mentions across) {
        ConstraintReader constraints = new ConstraintReader(scope);
        return scope.groups().applying(across).list().stream()
                .filter(this::hasArguments)
                .flatMap(constraints::ofArguments)
                .toList();
    }

    private boolean hasArguments(Mention mention) {
        boolean has = !method.getParameters().isEmpty();
        if (!has) {
            scope.found()
                    .add(
                            Code.CONSTRAINT_MISPLACED,
                            mention.site(),
                            mention.label(),
                            "a method without parameters",
                            WITH_PARAMETERS);
        }
        return has;
    }

    private boolean judgesArguments(Mention mention) {
        return switch (appliesTo(mention)) {
            case "PARAMETERS" -> true;
            case "RETURN_VALUE" -> false;
            default -> isMeant(mention);
        };
    }

    // As 5.7.4 has it: by what there are validators for, and then by what the method has.
    private boolean isMeant(Mention mention) {
        boolean both = judges(mention, Target.PARAMETERS) && judges(mention, Target.ANNOTATED_ELEMENT);
        boolean returns = method.getReturnType().getKind() != TypeKind.VOID;
        if (both && returns && !method.getParameters().isEmpty()) {
            scope.found()
                    .add(
                            Code.CONSTRAINT_TARGET_AMBIGUOUS,
                            mention.site(),
                            mention.label(),
                            hasTarget(mention)
                                    ? "Say which: validationAppliesTo = ConstraintTarget.PARAMETERS or ConstraintTarget.RETURN_VALUE."
                                    : "Give " + mention.label()
                                            + " the attribute ConstraintTarget validationAppliesTo() default ConstraintTarget.IMPLICIT, and say which.");
        }
        return both ? !returns : judges(mention, Target.PARAMETERS);
    }

    /** What is only made of others judges what each of them does, unless it says so itself. */
    private boolean judges(Mention mention, Target target) {
        if (JudgeReader.has(mention)) {
            return judges.has(mention, target);
        }
        List<Mention> parts = Composition.parts(mention);
        return JudgeReader.targets(mention.annotation().type())
                .map(targets -> targets.contains(target.name()))
                .orElseGet(() -> parts.isEmpty()
                        ? target == Target.ANNOTATED_ELEMENT
                        : parts.stream().allMatch(part -> judges(part, target)));
    }

    private static boolean hasTarget(Mention mention) {
        return mention.annotation().declares("validationAppliesTo");
    }

    private static String appliesTo(Mention mention) {
        return hasTarget(mention) ? mention.constant("validationAppliesTo") : "IMPLICIT";
    }

    /** Whether a constraint may stand on a value, be it one that a method returns; a finding says why not. */
    static boolean leaves(Mention mention, String type, Found found) {
        String target = appliesTo(mention);
        boolean onMethod = mention.site().member().contains("(")
                && mention.site().parameter().isEmpty();
        boolean fits = target.equals("IMPLICIT") || (target.equals("RETURN_VALUE") && onMethod);
        if (!fits) {
            found.add(
                    Code.CONSTRAINT_MISPLACED,
                    mention.site("validationAppliesTo"),
                    mention.label() + " with validationAppliesTo = " + target,
                    type,
                    target.equals("PARAMETERS") ? WITH_PARAMETERS : "a method that returns one");
        }
        return fits;
    }
}

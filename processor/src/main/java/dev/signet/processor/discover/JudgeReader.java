package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Constraint.Custom;
import dev.signet.processor.model.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Which {@code ConstraintValidator} judges a constraint where it stands (Jakarta Validation 3.1, 5.7.4). */
final class JudgeReader {
    private static final String VALIDATOR = "jakarta.validation.ConstraintValidator";
    private final Scope scope;

    JudgeReader(Scope scope) {
        this.scope = scope;
    }

    /** What a validator can judge. */
    enum Target {
        ANNOTATED_ELEMENT,
        PARAMETERS
    }

    private record Candidate(TypeElement validator, TypeMirror judged) {}

    /** Whether the constraint has a validator at all. */
    static boolean has(Mention constraint) {
        return !named(constraint).isEmpty();
    }

    /** Whether one of the constraint's validators judges such a thing. */
    boolean has(Mention constraint, Target target) {
        return candidates(constraint, target).findAny().isPresent();
    }

    /** What judges values of a type: of those that can the one whose type is closest to it. */
    Optional<Custom.Judge> ofValue(Mention constraint, TypeMirror type) {
        TypeMirror boxed = type instanceof PrimitiveType primitive
                ? scope.types().boxedClass(primitive).asType()
                : type;
        List<Candidate> able = candidates(constraint, Target.ANNOTATED_ELEMENT)
                .filter(each -> scope.types().isSubtype(boxed, each.judged()))
                .toList();
        List<Candidate> closest = able.stream()
                .filter(each -> able.stream().noneMatch(other -> isCloser(other, each)))
                .toList();
        return only(constraint, ValueReader.text(boxed), closest);
    }

    /** What judges the arguments of a method together. */
    Optional<Custom.Judge> ofArguments(Mention constraint) {
        TypeMirror object = scope.elements().getTypeElement("java.lang.Object").asType();
        List<Candidate> able = candidates(constraint, Target.PARAMETERS)
                .filter(each -> scope.types().isSameType(each.judged(), object)
                        || scope.types().isSameType(each.judged(), scope.types().getArrayType(object)))
                .toList();
        return only(constraint, "Object[]", able);
    }

    private Optional<Custom.Judge> only(Mention constraint, String type, List<Candidate> closest) {
        if (closest.isEmpty()) {
            scope.found()
                    .add(
                            Code.CONSTRAINT_VALIDATOR_MISSING,
                            constraint.site(),
                            constraint.label(),
                            type,
                            constraint.label().substring(1));
        } else if (closest.size() > 1) {
            scope.found()
                    .add(
                            Code.CONSTRAINT_VALIDATOR_AMBIGUOUS,
                            constraint.site(),
                            closest.stream()
                                    .map(each -> each.validator().getSimpleName())
                                    .collect(Collectors.joining(" and ")),
                            type,
                            constraint.label());
        }
        return closest.size() == 1 ? usable(constraint, closest.get(0).validator()) : Optional.empty();
    }

    private boolean isCloser(Candidate one, Candidate other) {
        return scope.types().isSubtype(one.judged(), other.judged())
                && !scope.types().isSameType(one.judged(), other.judged());
    }

    private Stream<Candidate> candidates(Mention constraint, Target target) {
        return named(constraint).stream()
                .map(name -> scope.elements().getTypeElement(name))
                .filter(type -> type != null
                        && targets(type)
                                .map(targets -> targets.contains(target.name()))
                                .orElse(target == Target.ANNOTATED_ELEMENT))
                .flatMap(type -> judged(type.asType()).stream().map(judged -> new Candidate(type, judged)));
    }

    private static List<String> named(Mention constraint) {
        return Mentions.shown(constraint.annotation().type())
                .filter(meta -> meta.name().equals(Names.CONSTRAINT))
                .flatMap(meta -> ((List<?>) meta.value("validatedBy")).stream())
                .map(String::valueOf)
                .toList();
    }

    /** What a validator, or a constraint that is made of others, says that it judges. */
    static Optional<List<String>> targets(TypeElement type) {
        return Mentions.shown(type)
                .filter(use -> use.name().equals(Names.SUPPORTED_VALIDATION_TARGET))
                .findFirst()
                .map(use -> ((List<?>) use.value("value"))
                        .stream().map(String::valueOf).toList());
    }

    /** What {@code ConstraintValidator}'s second type parameter stands for. */
    private Optional<TypeMirror> judged(TypeMirror validator) {
        if (validator.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        if (Scope.element(validator).getQualifiedName().contentEquals(VALIDATOR)) {
            List<? extends TypeMirror> arguments = ((DeclaredType) validator).getTypeArguments();
            return arguments.isEmpty() ? Optional.empty() : Optional.of(arguments.get(1));
        }
        return scope.types().directSupertypes(validator).stream()
                .flatMap(parent -> judged(parent).stream())
                .findFirst();
    }

    private Optional<Custom.Judge> usable(Mention constraint, TypeElement validator) {
        if (!scope.isAccessible(validator, constraint.site())) {
            return Optional.empty();
        }
        boolean isMade = constructors(validator)
                .anyMatch(constructor -> constructor.getParameters().isEmpty() && scope.isCallable(constructor));
        String fault = fault(validator, isMade);
        if (!fault.isEmpty()) {
            scope.found()
                    .add(
                            Code.CONSTRAINT_VALIDATOR_UNUSABLE,
                            constraint.site(),
                            validator.getSimpleName(),
                            constraint.label(),
                            fault);
            return Optional.empty();
        }
        return Optional.of(new Custom.Judge(scope.javaName(validator), isMade));
    }

    private static Stream<ExecutableElement> constructors(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream();
    }

    private static String fault(TypeElement validator, boolean isMade) {
        if (validator.getKind() != ElementKind.CLASS && validator.getKind() != ElementKind.RECORD) {
            return "is no class";
        } else if (validator.getModifiers().contains(Modifier.ABSTRACT)) {
            return "is abstract";
        } else if (!validator.getTypeParameters().isEmpty()) {
            return "has type parameters";
        }
        return isMade || isBean(validator) ? "" : "has no constructor without parameters and is no bean";
    }

    /** Whether Micronaut makes a bean of it. */
    private static boolean isBean(TypeElement type) {
        boolean injected = constructors(type).flatMap(Mentions::shown).anyMatch(use -> use.name()
                .equals("jakarta.inject.Inject"));
        return injected
                || Mentions.shown(type)
                        .anyMatch(use -> use.name().equals("io.micronaut.context.annotation.Bean")
                                || Mentions.shown(use.type())
                                        .anyMatch(meta -> meta.name().equals("jakarta.inject.Scope")));
    }
}

package dev.signet.processor.discover;

import dev.signet.processor.model.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Constraints that are made of others, which stand on the annotation's own type (Jakarta Validation 3.1, 3.3). */
final class Composition {
    /** What the whole says for its parts. */
    private static final List<String> SHARED = List.of("groups", "payload", "validationAppliesTo");

    private static final Set<String> REQUIRING = Set.of(Names.NOT_NULL, Names.NOT_BLANK, Names.NOT_EMPTY);

    private Composition() {}

    /** The constraints that it is made of, with the attributes that it overrides, at its own place. */
    static List<Mention> parts(Mention whole) {
        List<AnnotationUse> written = written(whole.annotation().type())
                .filter(part -> !leadsTo(part.type(), whole.annotation().type(), new HashSet<>()))
                .toList();
        List<Mention> parts = new ArrayList<>();
        for (AnnotationUse part : written) {
            int index = (int) written.subList(0, parts.size()).stream()
                    .filter(before -> before.name().equals(part.name()))
                    .count();
            parts.add(whole.meaning(overridden(whole.annotation(), part, index)));
        }
        return parts;
    }

    /** Whether it is one violation, whichever of its parts are broken. */
    static boolean isSingle(Mention whole) {
        return whole.is(Names.REPORT_AS_SINGLE_VIOLATION);
    }

    /** Whether it, or a part of it, says that the value must be there. */
    static boolean requires(Mention mention) {
        return REQUIRING.contains(mention.name())
                || (!Carried.CONSTRAINTS.contains(mention.name())
                        && mention.is(Names.CONSTRAINT)
                        && parts(mention).stream().anyMatch(Composition::requires));
    }

    /** An override of what the part does not have, in words. */
    static Optional<String> fault(Mention whole) {
        List<AnnotationUse> parts = written(whole.annotation().type()).toList();
        return ElementFilter.methodsIn(whole.annotation().type().getEnclosedElements()).stream()
                .flatMap(method -> overrides(method)
                        .filter(override -> parts.stream()
                                .noneMatch(part -> part.name().equals(override.value("constraint"))
                                        && has(part.type(), target(override, method), method)))
                        .map(override -> method.getSimpleName() + "() overrides "
                                + String.valueOf(override.value("constraint")).replaceAll(".*\\.", "@") + "."
                                + target(override, method)))
                .findFirst();
    }

    private static boolean has(TypeElement part, String attribute, ExecutableElement as) {
        return ElementFilter.methodsIn(part.getEnclosedElements()).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals(attribute)
                        && method.getReturnType()
                                .toString()
                                .equals(as.getReturnType().toString()));
    }

    private static Stream<AnnotationUse> written(TypeElement type) {
        return Mentions.shown(type).flatMap(AnnotationUse::unwrapped).filter(use -> Mentions.shown(use.type())
                .anyMatch(meta -> meta.name().equals(Names.CONSTRAINT)));
    }

    /** Whether one is made of the other, somewhere: what is made of itself has no end. */
    private static boolean leadsTo(TypeElement from, TypeElement to, Set<TypeElement> seen) {
        return from.equals(to) || (seen.add(from) && written(from).anyMatch(part -> leadsTo(part.type(), to, seen)));
    }

    private static AnnotationUse overridden(AnnotationUse whole, AnnotationUse part, int index) {
        Map<String, Object> attributes = new LinkedHashMap<>(part.attributes());
        SHARED.forEach(attributes::remove);
        SHARED.stream()
                .filter(whole.attributes()::containsKey)
                .forEach(shared -> attributes.put(shared, whole.value(shared)));
        ElementFilter.methodsIn(whole.type().getEnclosedElements()).forEach(method -> overrides(method)
                .filter(override -> override.value("constraint").equals(part.name()))
                .filter(override -> Set.of(-1, index).contains(override.value("constraintIndex")))
                .forEach(override -> attributes.put(
                        target(override, method),
                        whole.value(method.getSimpleName().toString()))));
        return new AnnotationUse(part.type(), attributes);
    }

    private static Stream<AnnotationUse> overrides(ExecutableElement method) {
        return Mentions.shown(method).flatMap(AnnotationUse::unwrapped).filter(use -> use.name()
                .equals(Names.OVERRIDES_ATTRIBUTE));
    }

    private static String target(AnnotationUse override, ExecutableElement method) {
        String name = String.valueOf(override.value("name"));
        return name.isEmpty() ? method.getSimpleName().toString() : name;
    }
}

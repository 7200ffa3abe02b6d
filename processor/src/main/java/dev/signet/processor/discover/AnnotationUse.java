package dev.signet.processor.discover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/**
 * One annotation, the same whether javac showed it or a class file did.
 *
 * @param attributes those that were not left out, as plain values: enum constants by their simple names, classes by their
 *     canonical ones, annotations as uses, arrays as lists
 */
record AnnotationUse(TypeElement type, Map<String, Object> attributes) {
    static AnnotationUse of(AnnotationMirror mirror) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        mirror.getElementValues()
                .forEach(
                        (method, value) -> attributes.put(method.getSimpleName().toString(), plain(value)));
        return new AnnotationUse((TypeElement) mirror.getAnnotationType().asElement(), attributes);
    }

    /** Whether javac knows its type and all its values: a constant may be misspelt, or be generated later. */
    static boolean isKnown(AnnotationMirror mirror) {
        return mirror.getAnnotationType().getKind() != TypeKind.ERROR
                && mirror.getElementValues().values().stream().allMatch(AnnotationUse::isKnown);
    }

    private static boolean isKnown(AnnotationValue value) {
        if (value.getValue() instanceof List<?> values) {
            return values.stream().map(AnnotationValue.class::cast).allMatch(AnnotationUse::isKnown);
        }
        if (value.getValue() instanceof AnnotationMirror nested) {
            return isKnown(nested);
        }
        // What javac says of a value that it cannot tell; a text would stand in quotes.
        return !value.toString().equals("<error>");
    }

    /** Empty where the annotation itself is on no path; javac ignores it then, too. */
    static Optional<AnnotationUse> of(AnnotationNode node, Elements elements) {
        String binaryName = Type.getType(node.desc).getClassName();
        return Stream.of(binaryName, binaryName.replace('$', '.'))
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .findFirst()
                .map(type -> new AnnotationUse(type, attributes(node, elements)));
    }

    String name() {
        return type.getQualifiedName().toString();
    }

    /** The value as written, or else the annotation's default. */
    Object value(String attribute) {
        return Optional.ofNullable(attributes.get(attribute))
                .or(() -> ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(method -> method.getSimpleName().contentEquals(attribute))
                        .map(ExecutableElement::getDefaultValue)
                        .filter(Objects::nonNull)
                        .map(AnnotationUse::plain)
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException(name() + " has no value for " + attribute));
    }

    /** Whether its type has such an attribute; somebody's own constraint may have forgotten one. */
    boolean declares(String attribute) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals(attribute));
    }

    /** This one, or those it holds: {@code Pattern.List} and its like hold what was written several times. */
    Stream<AnnotationUse> unwrapped() {
        List<AnnotationUse> held = attributes.get("value") instanceof List<?> values
                ? values.stream()
                        .filter(AnnotationUse.class::isInstance)
                        .map(AnnotationUse.class::cast)
                        .toList()
                : List.of();
        boolean holds = name().endsWith(".List") || held.stream().anyMatch(this::repeats);
        return holds ? held.stream() : Stream.of(this);
    }

    private boolean repeats(AnnotationUse held) {
        return Mentions.shown(held.type())
                .anyMatch(meta -> meta.name().equals("java.lang.annotation.Repeatable")
                        && meta.value("value").equals(name()));
    }

    private static Object plain(AnnotationValue value) {
        return plain(value.getValue());
    }

    private static Object plain(Object value) {
        if (value instanceof List<?> values) {
            return values.stream().map(each -> plain((AnnotationValue) each)).toList();
        }
        if (value instanceof VariableElement constant) {
            return constant.getSimpleName().toString();
        }
        if (value instanceof AnnotationMirror mirror) {
            return of(mirror);
        }
        return value instanceof TypeMirror type ? type.toString() : value;
    }

    /** A class file's names and values, alternating. */
    private static Map<String, Object> attributes(AnnotationNode node, Elements elements) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (int i = 0; node.values != null && i < node.values.size(); i += 2) {
            Object value = plain(node.values.get(i + 1), elements);
            attributes.put((String) node.values.get(i), value);
        }
        return attributes;
    }

    private static Object plain(Object value, Elements elements) {
        if (value instanceof List<?> values) {
            return values.stream().map(each -> plain(each, elements)).toList();
        }
        if (value instanceof String[] constant) {
            return constant[1]; // behind the descriptor of its enum
        }
        if (value instanceof AnnotationNode nested) {
            return of(nested, elements).map(Object.class::cast).orElse(nested.desc);
        }
        return value instanceof Type type ? type.getClassName().replace('$', '.') : value;
    }
}

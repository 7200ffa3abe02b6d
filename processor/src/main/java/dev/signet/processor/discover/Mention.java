package dev.signet.processor.discover;

import dev.signet.processor.model.Site;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * One annotation as someone wrote it.
 *
 * @param name its canonical name
 * @param site the annotation's place; the element's, where it stands inside a type and javac cannot point at it
 */
record Mention(String name, AnnotationMirror mirror, Site site, Elements elements) {
    /** The place of an attribute's value, or of the whole annotation where the attribute was left out. */
    Site site(String attribute) {
        return written().anyMatch(attribute::equals) ? site().attribute(attribute) : site();
    }

    /** The attributes that were not left out. */
    Stream<String> written() {
        return mirror.getElementValues().keySet().stream()
                .map(method -> method.getSimpleName().toString());
    }

    /** As it stands in source, without its package: {@code @PathParam}. */
    String label() {
        return "@" + mirror.getAnnotationType().asElement().getSimpleName();
    }

    /** Whether the annotation's own type bears this annotation: a constraint is {@code @Constraint}. */
    boolean is(String meta) {
        return mirror.getAnnotationType().asElement().getAnnotationMirrors().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals(meta));
    }

    String text(String attribute) {
        return String.valueOf(value(attribute));
    }

    int number(String attribute) {
        return (Integer) value(attribute);
    }

    long longNumber(String attribute) {
        return (Long) value(attribute);
    }

    boolean flag(String attribute) {
        return (Boolean) value(attribute);
    }

    TypeMirror type(String attribute) {
        return (TypeMirror) value(attribute);
    }

    /** The simple name of an enum constant. */
    String constant(String attribute) {
        return ((VariableElement) value(attribute)).getSimpleName().toString();
    }

    /** The elements of an array: strings, or the simple names of enum constants. */
    List<String> texts(String attribute) {
        return values(attribute).stream()
                .map(AnnotationValue::getValue)
                .map(value -> value instanceof VariableElement constant ? constant.getSimpleName() : value)
                .map(String::valueOf)
                .toList();
    }

    boolean isEmpty(String attribute) {
        return values(attribute).isEmpty();
    }

    @SuppressWarnings("unchecked") // the language model's own promise for an array
    List<AnnotationValue> values(String attribute) {
        return (List<AnnotationValue>) value(attribute);
    }

    /** The value as written, or else the annotation's default. */
    private Object value(String attribute) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                elements.getElementValuesWithDefaults(mirror).entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(attribute)) {
                return entry.getValue().getValue();
            }
        }
        throw new IllegalArgumentException(name + " has no value for " + attribute);
    }
}

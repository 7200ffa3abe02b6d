package dev.signet.processor.discover;

import dev.signet.processor.model.Site;
import java.util.List;
import java.util.Map;
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
 * @param on the element that bears it
 */
record Mention(String name, AnnotationMirror mirror, Site on, Elements elements) {
    Site site() {
        return on.annotation(name);
    }

    /** The place of an attribute's value, or of the whole annotation where the attribute was left out. */
    Site site(String attribute) {
        boolean written = mirror.getElementValues().keySet().stream()
                .anyMatch(method -> method.getSimpleName().contentEquals(attribute));
        return written ? site().attribute(attribute) : site();
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

package dev.signet.processor.discover;

import dev.signet.processor.model.Site;
import java.util.List;
import java.util.stream.Stream;

/**
 * One annotation as someone wrote it, or as what was written means it.
 *
 * @param site the annotation's place; the element's, where it stands inside a type and javac cannot point at it
 * @param isWritten whether it stands there itself, so that its attributes have places
 */
record Mention(AnnotationUse annotation, Site site, boolean isWritten) {
    Mention(AnnotationUse annotation, Site site) {
        this(annotation, site, true);
    }

    /** Another annotation that stands for this one, or for a part of it. */
    Mention meaning(AnnotationUse other) {
        return new Mention(other, site, false);
    }

    /** The annotation's canonical name. */
    String name() {
        return annotation.name();
    }

    /** The place of an attribute's value, or of the whole annotation where the attribute was left out. */
    Site site(String attribute) {
        return isWritten && has(attribute) ? site().attribute(attribute) : site();
    }

    /** Whether an attribute was not left out. */
    boolean has(String attribute) {
        return annotation.attributes().containsKey(attribute);
    }

    /** The attributes that were not left out. */
    Stream<String> written() {
        return annotation.attributes().keySet().stream();
    }

    /** As it stands in source, without its package: {@code @PathParam}. */
    String label() {
        return "@" + annotation.type().getSimpleName();
    }

    /** Whether the annotation's own type bears this annotation: a constraint is {@code @Constraint}. */
    boolean is(String meta) {
        return annotation.type().getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().toString().equals(meta));
    }

    String text(String attribute) {
        return String.valueOf(annotation.value(attribute));
    }

    int number(String attribute) {
        return (Integer) annotation.value(attribute);
    }

    long longNumber(String attribute) {
        return (Long) annotation.value(attribute);
    }

    boolean flag(String attribute) {
        return (Boolean) annotation.value(attribute);
    }

    /** The simple name of an enum constant. */
    String constant(String attribute) {
        return text(attribute);
    }

    /** The elements of an array: strings, or the simple names of enum constants. */
    List<String> texts(String attribute) {
        return values(attribute).stream().map(String::valueOf).toList();
    }

    boolean isEmpty(String attribute) {
        return values(attribute).isEmpty();
    }

    private List<?> values(String attribute) {
        return (List<?>) annotation.value(attribute);
    }
}

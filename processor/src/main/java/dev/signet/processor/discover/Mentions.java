package dev.signet.processor.discover;

import dev.signet.processor.model.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The annotations on one place, in source order. javac keeps what is written before a type on the element, on its type, or
 * on both; here it stands once. Repeated annotations stand one by one, out of their container.
 */
record Mentions(Site on, List<Mention> list) {
    static Mentions of(Elements elements, Site on, AnnotatedConstruct... places) {
        Map<String, Mention> mentions = new LinkedHashMap<>();
        for (AnnotatedConstruct place : places) {
            place.getAnnotationMirrors().stream()
                    .filter(mirror -> mirror.getAnnotationType().getKind() != TypeKind.ERROR)
                    .flatMap(mirror -> unwrapped(elements, mirror))
                    .forEach(mirror -> mentions.putIfAbsent(
                            mirror.toString(),
                            new Mention(nameOf(mirror), mirror, on.annotation(nameOf(mirror)), elements)));
        }
        return new Mentions(on, new ArrayList<>(mentions.values()));
    }

    /** What stands in the angle brackets of this place's type: its namesake before the type is another annotation. */
    static Mentions inside(Elements elements, Site on, TypeMirror type) {
        List<Mention> mentions = of(elements, on, type).list().stream()
                .map(mention -> new Mention(mention.name(), mention.mirror(), on, elements))
                .toList();
        return new Mentions(on, mentions);
    }

    Optional<Mention> find(String name) {
        return all(name).findFirst();
    }

    Stream<Mention> all(String name) {
        return list.stream().filter(mention -> mention.name().equals(name));
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    private static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    /** {@code Pattern.List} and its like hold what was written several times. */
    private static Stream<AnnotationMirror> unwrapped(Elements elements, AnnotationMirror mirror) {
        if (!nameOf(mirror).endsWith(".List")) {
            return Stream.of(mirror);
        }
        return elements.getElementValuesWithDefaults(mirror).values().stream()
                .map(AnnotationValue::getValue)
                .filter(List.class::isInstance)
                .flatMap(values -> ((List<?>) values).stream())
                .map(value -> ((AnnotationValue) value).getValue())
                .filter(AnnotationMirror.class::isInstance)
                .map(AnnotationMirror.class::cast);
    }
}

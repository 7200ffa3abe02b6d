package dev.signet.processor.discover;

import dev.signet.processor.model.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;

/**
 * The annotations on one place, in source order. javac keeps what is written before a type on the element, on its type, or
 * on both; here it stands once. Repeated annotations stand one by one, out of their container.
 */
record Mentions(Site on, List<Mention> list) {
    static Mentions of(Site on, Stream<AnnotationUse> annotations) {
        return new Mentions(
                on,
                annotations
                        .flatMap(AnnotationUse::unwrapped)
                        .distinct()
                        .map(annotation -> new Mention(annotation, on.annotation(annotation.name())))
                        .toList());
    }

    /** What javac shows of these places. */
    static Mentions of(Site on, AnnotatedConstruct... places) {
        return of(on, Stream.of(places).flatMap(Mentions::shown));
    }

    /** What stands in the angle brackets of this place's type: its namesake before the type is another annotation. */
    static Mentions inside(Site on, TypeUse type) {
        List<Mention> mentions = of(on, type.annotations()).list().stream()
                .map(mention -> new Mention(mention.annotation(), on))
                .toList();
        return new Mentions(on, mentions);
    }

    /** The annotations that javac shows of a place and knows the types and values of. */
    static Stream<AnnotationUse> shown(AnnotatedConstruct place) {
        return place.getAnnotationMirrors().stream()
                .filter(AnnotationUse::isKnown)
                .map(AnnotationUse::of);
    }

    /** These and others, without what stands in both. */
    Mentions and(Mentions others) {
        List<Mention> more = others.list().stream()
                .filter(mention ->
                        list.stream().noneMatch(mine -> mine.annotation().equals(mention.annotation())))
                .toList();
        return new Mentions(on, Stream.concat(list.stream(), more.stream()).toList());
    }

    /** These but for some. */
    Mentions without(List<Mention> others) {
        return new Mentions(
                on, list.stream().filter(mention -> !others.contains(mention)).toList());
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
}

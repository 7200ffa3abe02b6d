package dev.signet.processor.discover;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A type where someone wrote it, with what is written on it and inside it. A type variable that stands for something is
 * never seen: it was replaced by what it stands for.
 *
 * @param hidden what its mirror does not show
 * @param bindings what the type variables inside it stand for
 */
record TypeUse(TypeMirror type, List<Hidden> hidden, Bindings bindings) {
    private static final String ELEMENT = "[";

    /**
     * An annotation that only the class file shows, or that stands before the type variable which the type replaces.
     *
     * @param path where in the type it stands, as ASM writes a type path: "" before it, "0;" in its angle brackets
     */
    record Hidden(String path, AnnotationUse annotation) {}

    TypeUse {
        hidden = List.copyOf(hidden);
    }

    /** A type as written, its variables replaced by what they stand for, to which it adds its own annotations. */
    static TypeUse of(TypeMirror type, List<Hidden> hidden, Bindings bindings) {
        TypeUse written = new TypeUse(type, hidden, bindings);
        return bindings.find(type)
                .map(meant -> meant.with(written.annotations()))
                .orElse(written);
    }

    /** What stands before the type. */
    Stream<AnnotationUse> annotations() {
        return Stream.concat(
                hidden.stream().filter(each -> each.path().isEmpty()).map(Hidden::annotation), Mentions.shown(type));
    }

    /** One of the types in the angle brackets, of which there are some. */
    TypeUse argument(int index) {
        return inside(((DeclaredType) type).getTypeArguments().get(index), index + ";");
    }

    /** What an array is made of. */
    TypeUse element() {
        return inside(((ArrayType) type).getComponentType(), ELEMENT);
    }

    /** The same, to which another adds what is written on it and inside it. */
    TypeUse withAnnotationsOf(TypeUse other) {
        return new TypeUse(
                type, Stream.concat(hidden.stream(), other.everywhere("")).toList(), bindings);
    }

    /** The same, to which another adds what it alone says inside. */
    TypeUse withInsideOf(TypeUse other) {
        Set<String> said = everywhere("").map(Hidden::toString).collect(Collectors.toSet());
        Stream<Hidden> more = other.everywhere("")
                .filter(each -> !each.path().isEmpty())
                .filter(each -> !said.contains(each.toString()));
        return new TypeUse(type, Stream.concat(hidden.stream(), more).toList(), bindings);
    }

    /** What is written on it and inside it. */
    Stream<AnnotationUse> annotationsEverywhere() {
        return everywhere("").map(Hidden::annotation);
    }

    /** Itself and what is written on it and inside it: two that say the same say it in the same words. */
    Stream<String> everything() {
        return Stream.concat(Stream.of(text()), everywhere("").map(Hidden::toString));
    }

    /** The type as people write it: without annotations and packages. */
    String text() {
        if (type instanceof ArrayType) {
            return element().text() + "[]";
        }
        if (!(type instanceof DeclaredType declared)
                || declared.getTypeArguments().isEmpty()) {
            return ValueReader.text(type);
        }
        return IntStream.range(0, declared.getTypeArguments().size())
                .mapToObj(index -> argument(index).text())
                .collect(Collectors.joining(",", ValueReader.text(declared).replaceAll("<.*", "") + "<", ">"));
    }

    private Stream<Hidden> everywhere(String path) {
        Stream<Hidden> here = annotations().map(annotation -> new Hidden(path, annotation));
        if (type instanceof ArrayType) {
            return Stream.concat(here, element().everywhere(path + ELEMENT));
        }
        int arguments = type instanceof DeclaredType declared
                ? declared.getTypeArguments().size()
                : 0;
        return Stream.concat(here, IntStream.range(0, arguments).boxed().flatMap(i -> argument(i)
                .everywhere(path + i + ";")));
    }

    private TypeUse inside(TypeMirror part, String step) {
        List<Hidden> within = hidden.stream()
                .filter(each -> each.path().startsWith(step))
                .map(each -> new Hidden(each.path().substring(step.length()), each.annotation()))
                .toList();
        return of(part, within, bindings);
    }

    private TypeUse with(Stream<AnnotationUse> annotations) {
        List<Hidden> all = Stream.concat(annotations.map(annotation -> new Hidden("", annotation)), hidden.stream())
                .toList();
        return new TypeUse(type, all, bindings);
    }
}

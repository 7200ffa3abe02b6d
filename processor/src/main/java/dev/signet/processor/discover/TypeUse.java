package dev.signet.processor.discover;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A type where someone wrote it, with what is written on it and inside it.
 *
 * @param hidden what javac does not show of it
 */
record TypeUse(TypeMirror type, List<Hidden> hidden) {
    private static final String FIRST_ARGUMENT = "0;";

    /**
     * An annotation that only the class file shows.
     *
     * @param path where in the type it stands, as ASM writes a type path: "" before it, "0;" in its angle brackets
     */
    record Hidden(String path, AnnotationUse annotation) {}

    /** What stands before the type. */
    Stream<AnnotationUse> annotations() {
        return Stream.concat(
                Mentions.shown(type),
                hidden.stream().filter(each -> each.path().isEmpty()).map(Hidden::annotation));
    }

    /** The type in the angle brackets, of which there are some. */
    TypeUse argument() {
        return new TypeUse(
                ((DeclaredType) type).getTypeArguments().get(0),
                hidden.stream()
                        .filter(each -> each.path().startsWith(FIRST_ARGUMENT))
                        .map(each -> new Hidden(each.path().substring(FIRST_ARGUMENT.length()), each.annotation()))
                        .toList());
    }
}

package dev.signet.processor.discover;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Values of annotations that javac cannot tell: constants that are misspelt, or that another processor has yet to write.
 * Without them the rest of a contract would be judged wrongly, so it waits; javac itself tells of what stays unknown.
 */
final class UnknownValues {
    private UnknownValues() {}

    /** Whether one stands on the type, its methods or their parameters. */
    static boolean areIn(TypeElement type) {
        return Stream.concat(
                        Stream.of(type),
                        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                                .flatMap(UnknownValues::places))
                .flatMap(place -> place.getAnnotationMirrors().stream())
                .anyMatch(annotation -> !AnnotationUse.isKnown(annotation));
    }

    private static Stream<Element> places(ExecutableElement method) {
        return Stream.concat(Stream.of(method), method.getParameters().stream());
    }
}

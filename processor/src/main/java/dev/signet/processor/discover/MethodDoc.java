package dev.signet.processor.discover;

import dev.signet.processor.model.Doc;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/** The Javadoc of a method. What it leaves out, the methods that it overrides say. */
record MethodDoc(ContractMethod method, Scope scope) {
    /** What is said of the method itself. */
    Doc doc() {
        return first((declared, javadoc) -> javadoc.doc());
    }

    /** What {@code @param} says, under whatever name the parameter has in each declaration. */
    Doc parameter(int index) {
        return first((declared, javadoc) -> javadoc.parameter(
                declared.getParameters().get(index).getSimpleName().toString()));
    }

    /** What {@code @return} says. */
    Doc returned() {
        return first((declared, javadoc) -> javadoc.returned());
    }

    private Doc first(BiFunction<ExecutableElement, DocReader, Doc> part) {
        return Stream.concat(Stream.of(method), method.overridden().stream())
                .map(ContractMethod::element)
                .map(declared -> part.apply(declared, DocReader.of(scope.elements(), declared)))
                .filter(doc -> !doc.equals(Doc.NONE))
                .findFirst()
                .orElse(Doc.NONE);
    }
}

package dev.signet.processor.discover;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * A contract, or an interface above it.
 *
 * @param bindings what its type parameters stand for, as the contract inherits it
 * @param mentions what is written on it
 */
record Ancestor(TypeElement type, Bindings bindings, Mentions mentions) {
    /** The methods that an interface below has as well, in source order. */
    List<ExecutableElement> inheritable() {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
                .toList();
    }
}

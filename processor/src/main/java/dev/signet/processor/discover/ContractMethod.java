package dev.signet.processor.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * A method that a contract has, its own or inherited.
 *
 * @param element where it was declared last
 * @param bindings what the type parameters of its interface stand for
 * @param overridden the same method in interfaces above, where those say something it does not
 */
record ContractMethod(ExecutableElement element, Bindings bindings, List<ContractMethod> overridden) {
    private static final String JAX_RS = "jakarta.ws.rs.";

    ContractMethod {
        overridden = List.copyOf(overridden);
    }

    ContractMethod(ExecutableElement element, Bindings bindings) {
        this(element, bindings, List.of());
    }

    String name() {
        return element.getSimpleName().toString();
    }

    /** The interface that declares it. */
    TypeElement owner() {
        return (TypeElement) Objects.requireNonNull(element.getEnclosingElement());
    }

    /** Whether JAX-RS is spoken on it: then nothing of what it overrides counts (Jakarta REST 4.0, 3.6). */
    boolean speaksJaxRs() {
        return Stream.concat(Stream.of(element), element.getParameters().stream())
                .flatMap(Mentions::shown)
                .anyMatch(use -> use.name().startsWith(JAX_RS)
                        || use.type().getAnnotationMirrors().stream()
                                .anyMatch(meta ->
                                        meta.getAnnotationType().toString().equals(JAX_RS + "HttpMethod")));
    }

    /** Itself, or the method that it inherits its annotations from. */
    ContractMethod annotated() {
        return speaksJaxRs()
                ? this
                : overridden.stream()
                        .filter(ContractMethod::speaksJaxRs)
                        .findFirst()
                        .orElse(this);
    }

    /** What was written on it; and what it inherits, where it has no word of its own for the same thing. */
    Mentions mentions(Scope scope) {
        Mentions own = scope.mentions(Scope.site(element), element);
        ContractMethod annotated = annotated();
        if (annotated.element().equals(element)) {
            return own;
        }
        List<Mention> all = new ArrayList<>(own.list());
        boolean ownAccess = own.list().stream().anyMatch(AccessReader::isStatement);
        annotated.mentions(scope).list().stream()
                .filter(mention -> !own.has(mention.name()))
                .filter(mention -> !ownAccess || !AccessReader.isStatement(mention))
                .forEach(all::add);
        return new Mentions(own.on(), all);
    }

    /** A parameter's type, with what is written on the same parameter where the annotations come from. */
    TypeUse typeOf(int parameter, Scope scope) {
        TypeUse own = scope.typeOf(element.getParameters().get(parameter), bindings);
        ContractMethod annotated = annotated();
        return annotated.element().equals(element) ? own : own.withAnnotationsOf(annotated.typeOf(parameter, scope));
    }

    /** Where a parameter's annotations may stand. */
    List<VariableElement> declarationsOf(int parameter) {
        return Stream.of(this, annotated())
                .distinct()
                .map(method -> method.element().getParameters().get(parameter))
                .map(VariableElement.class::cast)
                .toList();
    }
}

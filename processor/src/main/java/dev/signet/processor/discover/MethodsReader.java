package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** The methods of a contract that are its operations: its own in source order, then those it inherits. */
final class MethodsReader {
    private final Scope scope;
    private final Ancestry ancestry;
    private final DeclaredType contract;

    MethodsReader(Scope scope, Ancestry ancestry) {
        this.scope = scope;
        this.ancestry = ancestry;
        this.contract = (DeclaredType) scope.contract().asType();
    }

    List<ContractMethod> read() {
        ElementFilter.methodsIn(scope.contract().getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.STATIC)
                        || method.getModifiers().contains(Modifier.PRIVATE))
                .forEach(this::refuseAnnotations);
        return namesakes().stream().flatMap(same -> operation(same).stream()).toList();
    }

    /** Methods of one name and signature, in the order of the interfaces. */
    private Collection<List<ContractMethod>> namesakes() {
        List<List<ContractMethod>> groups = new ArrayList<>();
        for (Ancestor ancestor : ancestry.list()) {
            for (ExecutableElement method : ancestor.inheritable()) {
                ContractMethod inherited = new ContractMethod(method, ancestor.bindings());
                groups.stream()
                        .filter(group -> isSame(group.get(0).element(), method))
                        .findFirst()
                        .orElseGet(() -> {
                            groups.add(new ArrayList<>());
                            return groups.get(groups.size() - 1);
                        })
                        .add(inherited);
            }
        }
        return groups;
    }

    /** Whether the contract sees two methods as one: type variables replaced, the parameters have the same types. */
    private boolean isSame(ExecutableElement one, ExecutableElement other) {
        if (!one.getSimpleName().equals(other.getSimpleName()) || hasUnresolved(one) || hasUnresolved(other)) {
            return false;
        }
        ExecutableType first = (ExecutableType) scope.types().asMemberOf(contract, one);
        ExecutableType second = (ExecutableType) scope.types().asMemberOf(contract, other);
        return scope.types().isSubsignature(first, second) || scope.types().isSubsignature(second, first);
    }

    /** javac takes a type that it cannot find for any other. */
    private static boolean hasUnresolved(ExecutableElement method) {
        return method.getParameters().stream()
                .anyMatch(parameter -> parameter.asType().getKind() == TypeKind.ERROR);
    }

    private Optional<ContractMethod> operation(List<ContractMethod> same) {
        List<ContractMethod> declared = lowest(same);
        Optional<ContractMethod> withBody = declared.stream()
                .filter(method -> !method.element().getModifiers().contains(Modifier.ABSTRACT))
                .findFirst();
        if (withBody.isPresent()) {
            refuseAnnotations(withBody.get().element());
            return Optional.empty();
        }
        if (declared.stream().noneMatch(ContractMethod::speaksJaxRs) && isOfEveryObject(declared.get(0))) {
            return Optional.empty();
        }
        return agreed(declared, Scope.site(scope.contract()))
                .flatMap(method -> inheriting(
                        method,
                        same.stream().filter(other -> !declared.contains(other)).toList()));
    }

    /** A method with a body is no operation, whatever is written on it. */
    private void refuseAnnotations(ExecutableElement method) {
        Carried.check(scope.mentions(Scope.site(method), method), scope.found(), Carried.NOWHERE);
    }

    private Optional<ContractMethod> inheriting(ContractMethod method, List<ContractMethod> above) {
        ContractMethod inheriting = new ContractMethod(method.element(), method.bindings(), above);
        if (method.speaksJaxRs()) {
            return Optional.of(inheriting);
        }
        List<ContractMethod> speaking =
                lowest(above.stream().filter(ContractMethod::speaksJaxRs).toList());
        return speaking.isEmpty()
                ? Optional.of(inheriting)
                : agreed(speaking, Scope.site(method.element())).map(source -> inheriting);
    }

    /** One of several that no other overrides, if all say the same. */
    private Optional<ContractMethod> agreed(List<ContractMethod> methods, Site site) {
        ContractMethod first =
                methods.stream().filter(ContractMethod::speaksJaxRs).findFirst().orElse(methods.get(0));
        for (ContractMethod other : methods) {
            boolean ambiguous =
                    other.owner().equals(first.owner()) || !said(other).equals(said(first));
            if (!other.element().equals(first.element()) && ambiguous) {
                scope.found()
                        .add(
                                Code.INHERITED_TWICE,
                                site,
                                first.name(),
                                first.owner().getSimpleName(),
                                other.owner().getSimpleName(),
                                "Declare it in " + scope.contract().getSimpleName() + ", with all its annotations.");
                return Optional.empty();
            }
        }
        return Optional.of(first);
    }

    /** All that is written in a declaration and would count, be it in another order. */
    private List<Set<String>> said(ContractMethod method) {
        Stream<Stream<String>> parameters = IntStream.range(
                        0, method.element().getParameters().size())
                .mapToObj(index -> Stream.concat(
                        Mentions.shown(method.element().getParameters().get(index))
                                .map(AnnotationUse::toString),
                        method.typeOf(index, scope).everything()));
        Stream<String> itself = Mentions.shown(method.element()).map(AnnotationUse::toString);
        Stream<String> thrown = method.element().getThrownTypes().stream()
                .map(type -> TypeUse.of(type, List.of(), method.bindings()).text());
        Stream<String> returned =
                scope.returnOf(method.element(), method.bindings()).everything();
        return Stream.concat(Stream.of(itself, thrown, returned), parameters)
                .map(each -> (Set<String>) new HashSet<>(each.toList()))
                .toList();
    }

    private List<ContractMethod> lowest(List<ContractMethod> methods) {
        return methods.stream()
                .filter(each -> methods.stream().noneMatch(other -> ancestry.isBelow(other.owner(), each.owner())))
                .toList();
    }

    /** Interfaces repeat methods of Object to say something of them; no implementation lacks them. */
    private boolean isOfEveryObject(ContractMethod method) {
        TypeElement object = scope.elements().getTypeElement(Object.class.getName());
        return object != null
                && ElementFilter.methodsIn(object.getEnclosedElements()).stream()
                        .filter(it -> it.getModifiers().contains(Modifier.PUBLIC))
                        .anyMatch(it -> isSame(it, method.element()));
    }
}

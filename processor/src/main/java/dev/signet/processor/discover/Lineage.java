package dev.signet.processor.discover;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The types from which a bean has its members, their type parameters bound, the most general first; those of the JDK have none. */
final class Lineage {
    private final Scope scope;

    Lineage(Scope scope) {
        this.scope = scope;
    }

    /** The class with its superclasses, or the interface with its parents. */
    Collection<TypeUse> of(TypeUse use) {
        Deque<TypeUse> lineage = new ArrayDeque<>();
        climb(use, lineage, new LinkedHashSet<>());
        return lineage;
    }

    /** What the class and its superclasses implement; nothing of an interface, whose parents are its lineage. */
    Collection<TypeUse> interfacesOf(TypeUse use) {
        Deque<TypeUse> found = new ArrayDeque<>();
        if (Scope.element(use.type()).getKind() != ElementKind.INTERFACE) {
            Set<String> seen = new LinkedHashSet<>();
            of(use).forEach(type -> Scope.element(type.type()).getInterfaces().stream()
                    .filter(parent -> parent.getKind() == TypeKind.DECLARED)
                    .forEach(parent -> climb(TypeUse.of(parent, List.of(), Bindings.of(type)), found, seen)));
        }
        return found;
    }

    private void climb(TypeUse use, Deque<TypeUse> lineage, Set<String> seen) {
        TypeElement type = Scope.element(use.type());
        if (!seen.add(type.getQualifiedName().toString())
                || scope.packageOf(type).startsWith("java.")) {
            return;
        }
        lineage.push(use);
        Stream<? extends TypeMirror> parents = type.getKind() == ElementKind.INTERFACE
                ? type.getInterfaces().stream()
                : Stream.of(type.getSuperclass());
        parents.filter(parent -> parent.getKind() == TypeKind.DECLARED)
                .map(parent -> TypeUse.of(parent, List.of(), Bindings.of(use)))
                .forEach(parent -> climb(parent, lineage, seen));
    }
}

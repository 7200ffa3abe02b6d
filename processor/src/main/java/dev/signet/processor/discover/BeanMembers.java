package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.TypeDefinition.Accessor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The members that make up a bean's properties: fields, getters and setters of one name, those of superclasses first. */
final class BeanMembers {
    private static final Set<String> NO_PROPERTIES = Set.of("getClass", "getDeclaringClass");

    private final Scope scope;
    private final Map<String, Parts> parts = new LinkedHashMap<>();

    private BeanMembers(Scope scope) {
        this.scope = scope;
    }

    /** A member with what the type parameters of its class stand for. */
    private record Part<E extends Element>(E element, Bindings bindings) {}

    /** What belongs to one property; what a subclass declares again takes its place. */
    private static final class Parts {
        private Optional<Part<VariableElement>> field = Optional.empty();
        private Optional<Part<ExecutableElement>> getter = Optional.empty();
        private Optional<Part<ExecutableElement>> setter = Optional.empty();

        /** The field, where anyone may use it. */
        Optional<VariableElement> openField() {
            return field.map(Part::element)
                    .filter(element -> element.getModifiers().contains(Modifier.PUBLIC));
        }

        boolean isReachable() {
            return getter.isPresent() || setter.isPresent() || openField().isPresent();
        }

        /** The getter, the field and the setter, as far as there are any. */
        List<Element> elements() {
            return Stream.of(getter, field, setter)
                    .flatMap(Optional::stream)
                    .map(part -> (Element) part.element())
                    .toList();
        }
    }

    /** One property. */
    record Member(
            String name,
            TypeUse type,
            Site site,
            List<Mentions> written,
            List<Element> elements,
            Optional<Accessor> reader,
            Optional<Accessor> writer) {
        /** What is written on all its parts, the getter's first; what its type bears stands at the member itself. */
        Mentions mentions(Scope scope) {
            Mentions all = scope.mentions(site, List.of(), type);
            for (Mentions each : written) {
                all = each.and(all);
            }
            return all;
        }

        boolean isIgnored(Mentions mentions) {
            return mentions.all(Names.JSON_IGNORE).anyMatch(mention -> mention.flag("value"));
        }
    }

    static List<Member> of(TypeElement type, Scope scope) {
        return of(TypeUse.of(type.asType(), List.of(), Bindings.NONE), scope);
    }

    /** The properties of a class as it stands somewhere, its type parameters bound. */
    static List<Member> of(TypeUse use, Scope scope) {
        BeanMembers members = new BeanMembers(scope);
        members.lineage(use).forEach(members::collect);
        return members.parts.entrySet().stream()
                .flatMap(entry -> members.member(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    /** What makes an object one of any members: on a method or field that need not be a property, or is an ignored one. */
    static List<Mentions> openEnds(TypeUse use, Scope scope) {
        List<Mentions> ends = new ArrayList<>();
        for (TypeUse type : new BeanMembers(scope).lineage(use)) {
            List<? extends Element> members = Scope.element(type.type()).getEnclosedElements();
            ElementFilter.methodsIn(members)
                    .forEach(method -> ends.add(openEnd(scope.mentions(Scope.site(method), method))));
            ElementFilter.fieldsIn(members).forEach(field -> ends.add(openEnd(scope.mentions(site(field), field))));
        }
        return ends;
    }

    private static Mentions openEnd(Mentions all) {
        return new Mentions(
                all.on(),
                Stream.of(Names.JSON_ANY_GETTER, Names.JSON_ANY_SETTER)
                        .flatMap(all::all)
                        .toList());
    }

    /** The class with its superclasses, or the interface with its parents: the most general first. */
    private Iterable<TypeUse> lineage(TypeUse use) {
        Deque<TypeUse> lineage = new ArrayDeque<>();
        Set<String> seen = new LinkedHashSet<>();
        climb(use, lineage, seen);
        return lineage;
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

    private void collect(TypeUse use) {
        TypeElement type = Scope.element(use.type());
        Bindings bindings = use.type() instanceof DeclaredType ? Bindings.of(use) : Bindings.NONE;
        for (Element element : type.getEnclosedElements()) {
            if (element.getModifiers().contains(Modifier.STATIC)) {
                continue;
            }
            if (element.getKind() == ElementKind.FIELD
                    && !element.getModifiers().contains(Modifier.TRANSIENT)) {
                parts(element.getSimpleName().toString()).field =
                        Optional.of(new Part<>((VariableElement) element, bindings));
            } else if (element.getKind() == ElementKind.METHOD) {
                method((ExecutableElement) element, bindings);
            }
        }
    }

    private void method(ExecutableElement method, Bindings bindings) {
        String name = method.getSimpleName().toString();
        boolean isVisible = method.getModifiers().contains(Modifier.PUBLIC)
                && method.getTypeParameters().isEmpty()
                && !NO_PROPERTIES.contains(name);
        if (!isVisible) {
            return;
        }
        if (method.getParameters().isEmpty() && method.getReturnType().getKind() != TypeKind.VOID) {
            getterOf(method).ifPresent(property -> parts(property).getter = Optional.of(new Part<>(method, bindings)));
        } else if (method.getParameters().size() == 1 && name.matches("set.+")) {
            parts(property(name.substring(3))).setter = Optional.of(new Part<>(method, bindings));
        }
    }

    private Optional<String> getterOf(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        boolean truth = method.getReturnType().getKind() == TypeKind.BOOLEAN
                || ValueReader.text(method.getReturnType()).equals("Boolean");
        if (name.matches("get.+")) {
            return Optional.of(property(name.substring(3)));
        }
        if (name.matches("is.+") && truth) {
            return Optional.of(property(name.substring(2)));
        }
        boolean named = scope.mentions(Scope.site(method), method).has(Names.JSON_PROPERTY);
        return named ? Optional.of(name) : Optional.empty();
    }

    /** As Jackson does it: {@code URLPath} is {@code urlpath}, and a field of that spelling goes before it. */
    private String property(String capitalized) {
        String decapitalized = capitalized.substring(0, 1).toLowerCase(Locale.ROOT) + capitalized.substring(1);
        if (parts.containsKey(decapitalized)) {
            return decapitalized;
        }
        if (parts.containsKey(capitalized)) {
            return capitalized;
        }
        int end = 0;
        while (end < capitalized.length() && Character.isUpperCase(capitalized.charAt(end))) {
            end++;
        }
        return capitalized.substring(0, end).toLowerCase(Locale.ROOT) + capitalized.substring(end);
    }

    private Parts parts(String name) {
        return parts.computeIfAbsent(name, unseen -> new Parts());
    }

    /** A property that can be read or set; a field that nobody but its class can get at is none. */
    private Optional<Member> member(String name, Parts found) {
        if (!found.isReachable()) {
            found.field.ifPresent(this::refuseUnreachable);
            return Optional.empty();
        }
        List<Mentions> written = Stream.of(
                        found.field.map(part -> on(part.element())),
                        found.setter.map(part -> onSetter(part.element())),
                        found.getter.map(part -> on(part.element())))
                .flatMap(Optional::stream)
                .toList();
        return Optional.of(
                new Member(name, type(found), site(found), written, found.elements(), reader(found), writer(found)));
    }

    /** Jackson would read and write such a field by reflection. */
    private void refuseUnreachable(Part<VariableElement> field) {
        on(field.element()).find(Names.JSON_PROPERTY).ifPresent(mention -> scope.found()
                .add(
                        Code.TYPE_NOT_CARRIED,
                        mention.site(),
                        "Field " + field.element().getSimpleName() + ", which is not public,",
                        "Write a getter and a setter for it: nothing is done by reflection."));
    }

    private static Optional<Accessor> reader(Parts found) {
        return found.getter
                .map(part -> accessor(Accessor.Kind.METHOD, part.element()))
                .or(() -> found.openField().map(field -> accessor(Accessor.Kind.FIELD, field)));
    }

    private static Optional<Accessor> writer(Parts found) {
        return found.setter
                .map(part -> accessor(Accessor.Kind.METHOD, part.element()))
                .or(() -> found.openField()
                        .filter(field -> !field.getModifiers().contains(Modifier.FINAL))
                        .map(field -> accessor(Accessor.Kind.FIELD, field)));
    }

    private static Accessor accessor(Accessor.Kind kind, Element member) {
        return new Accessor(kind, member.getSimpleName().toString());
    }

    private TypeUse type(Parts found) {
        return found.getter
                .map(part -> scope.returnOf(part.element(), part.bindings()))
                .or(() -> found.field.map(part -> scope.typeOfField(part.element(), part.bindings())))
                .or(() -> found.setter.map(
                        part -> scope.typeOf(part.element().getParameters().get(0), part.bindings())))
                .orElseThrow();
    }

    private static Site site(Parts found) {
        return found.getter
                .map(part -> Scope.site(part.element()))
                .or(() -> found.field.map(part -> site(part.element())))
                .or(() -> found.setter.map(part -> Scope.site(part.element())))
                .orElseThrow();
    }

    private Mentions on(VariableElement field) {
        return scope.mentions(site(field), List.of(field), scope.typeOfField(field, Bindings.NONE));
    }

    private Mentions on(ExecutableElement getter) {
        return scope.mentions(Scope.site(getter), getter);
    }

    private Mentions onSetter(ExecutableElement setter) {
        VariableElement parameter = setter.getParameters().get(0);
        Site site = Scope.site(setter);
        return scope.mentions(site, setter)
                .and(scope.mentions(site.parameter(parameter.getSimpleName().toString()), parameter));
    }

    private static Site site(VariableElement field) {
        return Scope.site((TypeElement) Objects.requireNonNull(field.getEnclosingElement()))
                .member(field.getSimpleName().toString());
    }
}

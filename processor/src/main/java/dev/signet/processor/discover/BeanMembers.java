package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.TypeDefinition.Accessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import javax.lang.model.util.ElementFilter;

/** The members that make up a bean's properties: fields, getters and setters of one name, those of superclasses first. */
final class BeanMembers {
    private static final Set<String> NO_PROPERTIES = Set.of("getClass", "getDeclaringClass");

    private final Scope scope;
    private final Lineage lineage;
    private final Map<String, Parts> parts = new LinkedHashMap<>();

    private BeanMembers(Scope scope) {
        this.scope = scope;
        this.lineage = new Lineage(scope);
    }

    /** A member with what the type parameters of its class stand for. */
    private record Part<E extends Element>(E element, Bindings bindings) {}

    /** What belongs to one property; what a subclass declares again takes its place, and still says something. */
    private static final class Parts {
        private Optional<Part<VariableElement>> field = Optional.empty();
        private Optional<Part<ExecutableElement>> getter = Optional.empty();
        private Optional<Part<ExecutableElement>> setter = Optional.empty();

        /** Getters and setters in whose place the getter and the setter stand. */
        private final List<Part<ExecutableElement>> overridden = new ArrayList<>();

        void get(ExecutableElement method, Bindings bindings) {
            getter.ifPresent(overridden::add);
            getter = Optional.of(new Part<>(method, bindings));
        }

        void set(ExecutableElement method, Bindings bindings) {
            setter.ifPresent(overridden::add);
            setter = Optional.of(new Part<>(method, bindings));
        }

        /** A getter of an interface that the class implements: the class's own goes before it. */
        void getOfInterface(ExecutableElement method, Bindings bindings) {
            if (getter.isPresent()) {
                overridden.add(new Part<>(method, bindings));
            } else {
                get(method, bindings);
            }
        }

        boolean has(Element element) {
            return elements().contains(element)
                    || overridden.stream().map(Part::element).anyMatch(element::equals);
        }

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
            return new Mentions(
                    all.on(),
                    all.list().stream()
                            .map(mention -> ofInterface(mention, scope))
                            .toList());
        }

        /** Of two that say the same the interface's, whose constraints are in the group of its name as well. */
        private Mention ofInterface(Mention mention, Scope scope) {
            return written.stream()
                    .flatMap(each -> each.all(mention.name()))
                    .filter(other -> mention.is(Names.CONSTRAINT)
                            && other.annotation().equals(mention.annotation())
                            && scope.groups().isInterface(other.site().type()))
                    .findFirst()
                    .orElse(mention);
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
        members.collect(use);
        return members.parts.entrySet().stream()
                .flatMap(entry -> members.member(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    /** Refuses what is written on members that belong to no property: nothing would read it. */
    static void refuseUnread(TypeUse use, Scope scope) {
        BeanMembers members = new BeanMembers(scope);
        members.collect(use);
        Stream.concat(members.lineage.of(use).stream(), members.lineage.interfacesOf(use).stream())
                .flatMap(type -> Scope.element(type.type()).getEnclosedElements().stream())
                .filter(BeanMembers::isMember)
                .filter(element -> !members.isInProperty(element))
                .forEach(element -> Carried.checkUnread(members.on(element), scope.found()));
    }

    private static boolean isMember(Element element) {
        return (element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD)
                && !element.getModifiers().contains(Modifier.STATIC);
    }

    private boolean isInProperty(Element element) {
        return parts.values().stream().anyMatch(each -> each.isReachable() && each.has(element));
    }

    private void collect(TypeUse use) {
        lineage.of(use).forEach(this::collectFrom);
        lineage.interfacesOf(use).forEach(this::collectFromInterface);
    }

    private void collectFromInterface(TypeUse use) {
        ElementFilter.methodsIn(Scope.element(use.type()).getEnclosedElements()).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC) && isGetter(method))
                .forEach(method -> getterOf(method)
                        .ifPresent(property -> parts(property).getOfInterface(method, Bindings.of(use))));
    }

    private void collectFrom(TypeUse use) {
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
        if (isGetter(method)) {
            getterOf(method).ifPresent(property -> parts(property).get(method, bindings));
        } else if (isVisible(method) && method.getParameters().size() == 1) {
            if (name.matches("set.+")) {
                parts(property(name.substring(3))).set(method, bindings);
            } else if (isNamed(method)) {
                parts(name).set(method, bindings);
            }
        }
    }

    private static boolean isVisible(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.PUBLIC)
                && method.getTypeParameters().isEmpty()
                && !NO_PROPERTIES.contains(method.getSimpleName().toString());
    }

    private static boolean isGetter(ExecutableElement method) {
        return isVisible(method)
                && method.getParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID;
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
        return isNamed(method) ? Optional.of(name) : Optional.empty();
    }

    private boolean isNamed(ExecutableElement method) {
        return on(method).has(Names.JSON_PROPERTY);
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
        List<Mentions> own = Stream.of(
                        found.field.map(part -> on(part.element())),
                        found.setter.map(part -> onSetter(part.element())),
                        found.getter.map(part -> on(part.element())))
                .flatMap(Optional::stream)
                .toList();
        List<Mentions> written = Stream.concat(
                        found.overridden.stream().map(part -> inherited(part.element(), own)), own.stream())
                .toList();
        return Optional.of(
                new Member(name, type(found), site(found), written, found.elements(), reader(found), writer(found)));
    }

    /** What an overridden method still says: every constraint, and of the rest what is not said anew. */
    private Mentions inherited(ExecutableElement method, List<Mentions> own) {
        Mentions all = method.getParameters().isEmpty() ? on(method) : onSetter(method);
        return new Mentions(
                all.on(),
                all.list().stream()
                        .filter(mention -> Carried.isConstraint(mention)
                                || own.stream().noneMatch(each -> each.has(mention.name())))
                        .toList());
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

    /** What the getter returns, or else the field's type, or what the setter takes; with what all say of what is inside. */
    private TypeUse type(Parts found) {
        return Stream.of(found.getter.stream(), found.field.stream(), found.setter.stream(), found.overridden.stream())
                .flatMap(parts -> parts)
                .map(this::type)
                .reduce(TypeUse::withInsideOf)
                .orElseThrow();
    }

    private TypeUse type(Part<?> part) {
        if (part.element() instanceof VariableElement field) {
            return scope.typeOfField(field, part.bindings());
        }
        ExecutableElement method = (ExecutableElement) part.element();
        return method.getParameters().isEmpty()
                ? scope.returnOf(method, part.bindings())
                : scope.typeOf(method.getParameters().get(0), part.bindings());
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

    private Mentions on(Element member) {
        return member instanceof VariableElement field ? on(field) : on((ExecutableElement) member);
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

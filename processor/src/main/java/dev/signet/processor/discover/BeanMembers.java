package dev.signet.processor.discover;

import dev.signet.processor.model.Names;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.TypeDefinition.Accessor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
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
import org.jspecify.annotations.Nullable;

/** The members that make up a bean's properties: fields, getters and setters of one name, those of superclasses first. */
final class BeanMembers {
    private static final Set<String> NO_PROPERTIES = Set.of("getClass", "getDeclaringClass");

    private final Scope scope;
    private final Map<String, Parts> parts = new LinkedHashMap<>();

    private BeanMembers(Scope scope) {
        this.scope = scope;
    }

    /** What belongs to one property. */
    private static final class Parts {
        @Nullable
        VariableElement field;

        @Nullable
        ExecutableElement getter;

        @Nullable
        ExecutableElement setter;

        @Nullable
        Bindings fieldBindings;

        @Nullable
        Bindings getterBindings;

        @Nullable
        Bindings setterBindings;

        /** Getters and setters that the getter and the setter stand for: what is written on them holds as well. */
        final List<ExecutableElement> overridden = new ArrayList<>();

        void get(ExecutableElement method, Bindings bindings) {
            if (getter != null) {
                overridden.add(getter);
            }
            getter = method;
            getterBindings = bindings;
        }

        void set(ExecutableElement method, Bindings bindings) {
            if (setter != null) {
                overridden.add(setter);
            }
            setter = method;
            setterBindings = bindings;
        }

        /** A method of an interface: the class's own goes before it. */
        void getOfInterface(ExecutableElement method, Bindings bindings) {
            if (getter == null) {
                get(method, bindings);
            } else {
                overridden.add(method);
            }
        }

        boolean has(Element element) {
            return element.equals(field)
                    || element.equals(getter)
                    || element.equals(setter)
                    || overridden.stream().anyMatch(element::equals);
        }
    }

    /** One property. */
    record Member(
            String name,
            TypeUse type,
            Site site,
            List<Mentions> written,
            List<Element> parts,
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

        Stream<Element> elements() {
            return parts.stream();
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
        members.types(use)
                .flatMap(type -> type.getEnclosedElements().stream())
                .filter(BeanMembers::isMember)
                .filter(element -> members.member(element).isEmpty())
                .forEach(element -> Carried.checkUnread(members.on(element), scope.found()));
    }

    private static boolean isMember(Element element) {
        return (element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD)
                && !element.getModifiers().contains(Modifier.STATIC);
    }

    /** The property to which a field or method belongs. */
    private Optional<Member> member(Element element) {
        return parts.entrySet().stream()
                .filter(entry -> entry.getValue().has(element))
                .findFirst()
                .flatMap(entry -> member(entry.getKey(), entry.getValue()));
    }

    private void collect(TypeUse use) {
        lineage(use).forEach(this::collectFrom);
        interfaces(use).forEach(this::collectFromInterface);
    }

    private Stream<TypeElement> types(TypeUse use) {
        return Stream.concat(lineage(use).stream(), interfaces(use).stream()).map(each -> Scope.element(each.type()));
    }

    /** The class with its superclasses, or the interface with its parents: the most general first. */
    private Collection<TypeUse> lineage(TypeUse use) {
        Deque<TypeUse> lineage = new ArrayDeque<>();
        climb(use, lineage, new LinkedHashSet<>());
        return lineage;
    }

    /** What the class and its superclasses implement. */
    private Collection<TypeUse> interfaces(TypeUse use) {
        Deque<TypeUse> found = new ArrayDeque<>();
        if (Scope.element(use.type()).getKind() != ElementKind.INTERFACE) {
            Set<String> seen = new LinkedHashSet<>();
            lineage(use).forEach(type -> Scope.element(type.type()).getInterfaces().stream()
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
                Parts found = parts(element.getSimpleName().toString());
                found.field = (VariableElement) element;
                found.fieldBindings = bindings;
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

    private boolean isNamed(Element member) {
        return on(member).has(Names.JSON_PROPERTY);
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
        VariableElement field = found.field;
        ExecutableElement getter = found.getter;
        ExecutableElement setter = found.setter;
        boolean open = field != null && isOpen(field);
        if (getter == null && setter == null && !open) {
            return Optional.empty();
        }
        List<Mentions> own = Stream.of(
                        field == null ? Optional.<Mentions>empty() : Optional.of(on(field)),
                        setter == null ? Optional.<Mentions>empty() : Optional.of(onSetter(setter)),
                        getter == null ? Optional.<Mentions>empty() : Optional.of(on(getter)))
                .flatMap(Optional::stream)
                .toList();
        List<Mentions> written = Stream.concat(
                        found.overridden.stream().map(method -> inherited(method, own)), own.stream())
                .toList();
        List<Element> elements = Stream.<@Nullable Element>of(getter, field, setter)
                .filter(Objects::nonNull)
                .map(Element.class::cast)
                .toList();
        return Optional.of(new Member(
                name,
                type(found),
                getter != null
                        ? Scope.site(getter)
                        : field != null ? site(field) : Scope.site(Objects.requireNonNull(setter)),
                written,
                elements,
                reader(getter, open, name),
                writer(setter, open, field)));
    }

    /** A public field, or one that its author put on the wire and that generated code can get at. */
    private boolean isOpen(VariableElement field) {
        return field.getModifiers().contains(Modifier.PUBLIC) || (scope.isCallable(field) && isNamed(field));
    }

    /** What an overridden method still says: every constraint, and of the rest what is not said anew. */
    private Mentions inherited(ExecutableElement method, List<Mentions> own) {
        Mentions all = method.getParameters().isEmpty() ? on(method) : onSetter(method);
        return new Mentions(
                all.on(),
                all.list().stream()
                        .filter(mention -> Carried.CONSTRAINTS.contains(mention.name())
                                || own.stream().noneMatch(each -> each.has(mention.name())))
                        .toList());
    }

    private static Optional<Accessor> reader(@Nullable ExecutableElement getter, boolean open, String name) {
        return getter != null
                ? Optional.of(new Accessor(
                        Accessor.Kind.METHOD, getter.getSimpleName().toString()))
                : open ? Optional.of(new Accessor(Accessor.Kind.FIELD, name)) : Optional.empty();
    }

    private static Optional<Accessor> writer(
            @Nullable ExecutableElement setter, boolean open, @Nullable VariableElement field) {
        if (setter != null) {
            return Optional.of(
                    new Accessor(Accessor.Kind.METHOD, setter.getSimpleName().toString()));
        }
        return open && field != null && !field.getModifiers().contains(Modifier.FINAL)
                ? Optional.of(
                        new Accessor(Accessor.Kind.FIELD, field.getSimpleName().toString()))
                : Optional.empty();
    }

    private TypeUse type(Parts found) {
        if (found.getter != null) {
            return scope.returnOf(found.getter, Objects.requireNonNull(found.getterBindings));
        }
        if (found.field != null) {
            return scope.typeOfField(found.field, Objects.requireNonNull(found.fieldBindings));
        }
        return scope.typeOf(
                Objects.requireNonNull(found.setter).getParameters().get(0),
                Objects.requireNonNull(found.setterBindings));
    }

    private Mentions on(VariableElement field) {
        Site site = site(field);
        return scope.mentions(site, List.of(field), scope.typeOfField(field, Bindings.NONE));
    }

    private Mentions on(Element member) {
        return member instanceof VariableElement field
                ? on(field)
                : scope.mentions(Scope.site((ExecutableElement) member), member);
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

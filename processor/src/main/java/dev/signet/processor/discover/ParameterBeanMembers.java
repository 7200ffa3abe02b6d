package dev.signet.processor.discover;

import dev.signet.processor.discover.InvariantsReader.Getter;
import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Doc;
import dev.signet.processor.model.JavaName;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.ParameterBean.Member;
import dev.signet.processor.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * The fields and setters of a bean of parameters that have a place in the request. What has none is the bean's own
 * business (JAX-RS 3.1, 3.2).
 *
 * @param bean the class that is made
 * @param use it, or one that it extends, its type parameters bound
 * @param getters those of the bean that bear constraints; one that tells what a member was given is taken from them, and
 *     its constraints are the member's
 */
record ParameterBeanMembers(
        Scope scope, ArgumentReader arguments, TypeElement bean, TypeUse use, List<Getter> getters) {
    List<Member> read(List<JavaName> inside) {
        List<Member> members = new ArrayList<>();
        for (Element each : owner().getEnclosedElements()) {
            if (each instanceof VariableElement field && each.getKind() == ElementKind.FIELD) {
                field(field, inside).ifPresent(members::add);
            } else if (each instanceof ExecutableElement method && each.getKind() == ElementKind.METHOD) {
                setter(method, inside).ifPresent(members::add);
            }
        }
        return members;
    }

    private TypeElement owner() {
        return Scope.element(use.type());
    }

    private Optional<Member> field(VariableElement field, List<JavaName> inside) {
        String name = field.getSimpleName().toString();
        Site site = Scope.site(owner()).member(name);
        if (!isPlaced(site, scope.mentions(site, field))) {
            return Optional.empty();
        }
        Slot slot = slot(
                site,
                name,
                scope.typeOfField(field, Bindings.of(use)),
                field,
                List.of(field),
                DocReader.of(scope.elements(), field).doc());
        boolean fixed = field.getModifiers().contains(Modifier.STATIC)
                || field.getModifiers().contains(Modifier.FINAL);
        Optional<String> setter = setterOf(name);
        if (fixed) {
            refuse(site, "Field " + name, "it is static or final", "Remove the modifier, or write a record.");
            return Optional.empty();
        }
        if (!scope.isCallable(field) && setter.isEmpty()) {
            refuse(
                    site,
                    "Field " + name,
                    "generated code cannot reach it, and there is no setter",
                    "Make it public, or write a public " + setterName(name) + "(…), or write a record.");
            return Optional.empty();
        }
        return arguments
                .placed(slot, inside)
                .map(argument -> new Member(argument, scope.isCallable(field) ? "" : setter.orElseThrow()));
    }

    private static String setterName(String property) {
        return "set" + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    }

    private Optional<String> setterOf(String property) {
        return ElementFilter.methodsIn(scope.elements().getAllMembers(bean)).stream()
                .filter(method -> method.getSimpleName().contentEquals(setterName(property)))
                .filter(method -> method.getParameters().size() == 1 && scope.isCallable(method))
                .map(method -> method.getSimpleName().toString())
                .findFirst();
    }

    private Optional<Member> setter(ExecutableElement method, List<JavaName> inside) {
        Site site = Scope.site(method);
        List<? extends VariableElement> parameters = method.getParameters();
        List<AnnotatedConstruct> written = Stream.<AnnotatedConstruct>concat(Stream.of(method), parameters.stream())
                .toList();
        Mentions mentions = scope.mentions(site, written.toArray(AnnotatedConstruct[]::new));
        if (!isPlaced(site, mentions) || isOverridden(method)) {
            return Optional.empty();
        }
        String name = method.getSimpleName().toString();
        if (parameters.size() != 1 || method.getModifiers().contains(Modifier.STATIC) || !scope.isCallable(method)) {
            refuse(
                    site,
                    "Method " + name,
                    "it is no public setter",
                    "Annotate the field, or a public method with one parameter.");
            return Optional.empty();
        }
        List<VariableElement> fields = fieldsOf(property(name));
        Slot slot = slot(
                site,
                property(name),
                scope.typeOf(parameters.get(0), Bindings.of(use)),
                method,
                Stream.concat(written.stream(), fields.stream()).toList(),
                DocReader.of(scope.elements(), method).doc());
        return arguments.placed(slot, inside).map(argument -> new Member(argument, name));
    }

    /** What takes a property, with what its getter says of it, if that tells just what was given. */
    private Slot slot(
            Site site, String property, TypeUse type, Element around, List<AnnotatedConstruct> written, Doc doc) {
        Optional<Getter> getter = getters.stream()
                .filter(each ->
                        each.property().equals(property) && each.type().text().equals(type.text()))
                .findFirst();
        getter.ifPresent(getters::remove);
        List<AnnotatedConstruct> all = Stream.concat(
                        written.stream(),
                        getter.stream()
                                .flatMap(each -> each.declared().stream())
                                .flatMap(each -> Stream.of(each, each.getReturnType())))
                .map(AnnotatedConstruct.class::cast)
                .toList();
        TypeUse both = getter.map(each -> type.withInsideOf(each.type())).orElse(type);
        return new Slot(site, property, both, around, all, doc);
    }

    /** The fields and methods of the class that nobody gives anything, and that no member is about. */
    List<Element> withoutPlace() {
        List<String> placed = owner().getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.METHOD && isPlaced(element))
                .map(element -> property(element.getSimpleName().toString()))
                .toList();
        return owner().getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD)
                .filter(element -> !isPlaced(element))
                .filter(element -> element.getKind() == ElementKind.METHOD
                        || !placed.contains(element.getSimpleName().toString()))
                .map(Element.class::cast)
                .toList();
    }

    private boolean isPlaced(Element element) {
        Stream<? extends Element> parameters =
                element instanceof ExecutableElement method ? method.getParameters().stream() : Stream.empty();
        return Stream.concat(Stream.of(element), parameters)
                .anyMatch(each -> ArgumentReader.isPlaced(scope.mentions(site(element), each)));
    }

    /** The place of a field or method of the class. */
    Site site(Element member) {
        return member instanceof ExecutableElement method
                ? Scope.site(method)
                : Scope.site(owner()).member(member.getSimpleName().toString());
    }

    /** What a setter sets, if a field of the same class has its name. */
    private List<VariableElement> fieldsOf(String property) {
        return ElementFilter.fieldsIn(owner().getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals(property) && !isPlaced(field))
                .toList();
    }

    private boolean isOverridden(ExecutableElement method) {
        return ElementFilter.methodsIn(scope.elements().getAllMembers(bean)).stream()
                .anyMatch(other -> scope.elements().overrides(other, method, bean));
    }

    private static String property(String setter) {
        String name = setter.matches("set[A-Z].*") ? setter.substring("set".length()) : setter;
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** What JAX-RS says of a member without a place would change nothing, and so is refused. */
    private boolean isPlaced(Site site, Mentions mentions) {
        if (ArgumentReader.isPlaced(mentions)) {
            return true;
        }
        List<Mention> lost = mentions.list().stream()
                .filter(mention -> mention.name().startsWith("jakarta.ws.rs."))
                .toList();
        mentions.find(Names.DEFAULT_VALUE).ifPresent(mention -> scope.found()
                .add(
                        Code.DEFAULT_MISPLACED,
                        mention.site(),
                        "a member without a place",
                        "Annotate it with @QueryParam, @HeaderParam or @CookieParam, or remove @DefaultValue."));
        Carried.check(new Mentions(site, lost), scope.found(), Carried.ON_PARAMETER);
        return false;
    }

    private void refuse(Site site, String what, String why, String instead) {
        scope.found().add(Code.BEAN_MEMBER_INVALID, site, what + " of " + owner().getSimpleName(), why, instead);
    }
}

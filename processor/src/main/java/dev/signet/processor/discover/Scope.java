package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.JavaName;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Site;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * What every reader of one contract shares: javac's view of the program, the contract itself, the naming it chose, and
 * what was found so far.
 *
 * @param hidden what javac does not show of types that it reads from class files
 * @param texts what enums call their constants themselves
 * @param groups in which constraints are judged, and which of them apply where something is read now
 * @param sensitive the places that bear {@code @Sensitive}, as they are read
 */
record Scope(
        Elements elements,
        Types types,
        TypeElement contract,
        Naming naming,
        HiddenAnnotations hidden,
        EnumTexts texts,
        ActiveGroups groups,
        Set<Site> sensitive,
        Found found) {
    /** Remembers a place that bears {@code @Sensitive}. */
    void keep(Site site, Mentions mentions) {
        if (mentions.has(Names.SENSITIVE)) {
            sensitive.add(site);
        }
    }

    /** Whether the contract passes over members of JSON objects that their types do not have. */
    boolean ignoresUnknown() {
        return mentions(site(contract), contract)
                .find(Names.API_CONTRACT)
                .filter(mention -> mention.constant("unknownProperties").equals("IGNORED"))
                .isPresent();
    }

    Mentions mentions(Site on, AnnotatedConstruct... places) {
        return Mentions.of(on, places);
    }

    /** What is written on some places, and then on the type that they share. */
    Mentions mentions(Site on, List<? extends AnnotatedConstruct> places, TypeUse type) {
        return Mentions.of(on, Stream.concat(places.stream().flatMap(Mentions::shown), type.annotations()));
    }

    TypeUse typeOf(RecordComponentElement component) {
        return typeOf(component, Bindings.NONE);
    }

    /** The type of a component of a record, whose type parameters stand for something. */
    TypeUse typeOf(RecordComponentElement component, Bindings bindings) {
        return typeOf(component, component.asType(), hidden.on(component), bindings);
    }

    TypeUse typeOf(VariableElement parameter) {
        return typeOf(parameter, Bindings.NONE);
    }

    /** The type of a method's parameter, where the type parameters of the method's owner stand for something. */
    TypeUse typeOf(VariableElement parameter, Bindings bindings) {
        return typeOf(parameter, parameter.asType(), hidden.on(parameter), bindings);
    }

    /** The type of a bean's field, where the type parameters of its class stand for something. */
    TypeUse typeOfField(VariableElement field, Bindings bindings) {
        return typeOf(field, field.asType(), hidden.onField(field), bindings);
    }

    TypeUse returnOf(ExecutableElement method) {
        return returnOf(method, Bindings.NONE);
    }

    /** What a method returns, where the type parameters of its owner stand for something. */
    TypeUse returnOf(ExecutableElement method, Bindings bindings) {
        return typeOf(method, method.getReturnType(), hidden.on(method), bindings);
    }

    /** An interface that a type extends, with what stands in its angle brackets. */
    TypeUse superInterfaceOf(TypeElement type, int index, Bindings bindings) {
        return typeOf(type, type.getInterfaces().get(index), hidden.onInterface(type, index), bindings);
    }

    private TypeUse typeOf(
            Element element, TypeMirror type, Optional<List<TypeUse.Hidden>> annotations, Bindings bindings) {
        if (annotations.isEmpty() && mayHide(element, type)) {
            TypeElement file = owner(element);
            found.add(Code.BINARY_TYPE_ANNOTATIONS, site(file), file.getSimpleName());
        }
        return TypeUse.of(type, annotations.orElse(List.of()), bindings);
    }

    /** Whether an annotation that only the class file shows could mean something here. */
    private boolean mayHide(Element element, TypeMirror type) {
        boolean container = type instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty();
        boolean nullable = element.getKind() == ElementKind.PARAMETER || isNullMarked(element);
        return container || (nullable && !type.getKind().isPrimitive());
    }

    private static TypeElement owner(Element element) {
        return element instanceof TypeElement type
                ? type
                : owner(Objects.requireNonNull(element.getEnclosingElement()));
    }

    static Site site(TypeElement type) {
        return Site.type(type.getQualifiedName().toString());
    }

    /** A method's place: by its name, and its number among its namesakes. */
    static Site site(ExecutableElement method) {
        TypeElement type = (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
        List<ExecutableElement> namesakes = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
                .toList();
        int number = namesakes.indexOf(method) + 1;
        return site(type).member(method.getSimpleName() + "()" + (number > 1 ? "#" + number : ""));
    }

    static TypeElement element(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }

    JavaName javaName(TypeElement type) {
        Deque<String> names = new ArrayDeque<>();
        for (TypeElement each : outwards(type)) {
            names.push(each.getSimpleName().toString());
        }
        return new JavaName(packageOf(type), List.copyOf(names));
    }

    String packageOf(Element element) {
        return elements.getPackageOf(element).getQualifiedName().toString();
    }

    /** Whether JSpecify says that a type without {@code @Nullable} is never null here. */
    boolean isNullMarked(Element element) {
        for (@Nullable Element each = element; each != null; each = each.getEnclosingElement()) {
            Mentions mentions = mentions(Site.type(""), each);
            if (mentions.has(Names.NULL_UNMARKED)) {
                return false;
            }
            if (mentions.has(Names.NULL_MARKED)) {
                return true;
            }
        }
        return false;
    }

    /** The type, then what it is nested in, the outermost last. */
    private static List<TypeElement> outwards(TypeElement type) {
        List<TypeElement> types = new ArrayList<>();
        for (@Nullable Element each = type; each instanceof TypeElement nested; each = nested.getEnclosingElement()) {
            types.add(nested);
        }
        return types;
    }

    /** Whether generated code in the contract's package may name this type; a finding says why not. */
    boolean isAccessible(TypeElement type, Site mentionedAt) {
        String hidden = hidden(type);
        if (!hidden.isEmpty()) {
            String instead = hidden.equals("not static")
                    ? "Make it static."
                    : hidden.equals("private")
                            ? "Remove private."
                            : "Make it public, or move it to the contract's package.";
            found.add(Code.TYPE_INACCESSIBLE, mentionedAt, type.getSimpleName(), hidden, packageOf(contract), instead);
        }
        return hidden.isEmpty();
    }

    /** Whether generated code in the contract's package may use this member of an accessible class. */
    boolean isCallable(Element member) {
        boolean samePackage = packageOf(member).equals(packageOf(contract));
        return member.getModifiers().contains(Modifier.PUBLIC)
                || (samePackage && !member.getModifiers().contains(Modifier.PRIVATE));
    }

    /** What keeps generated code from naming this type, or "". */
    private String hidden(TypeElement type) {
        for (TypeElement each : outwards(type)) {
            if (each.getModifiers().contains(Modifier.PRIVATE)) {
                return "private";
            }
            boolean inner = each.getKind() == ElementKind.CLASS
                    && each.getEnclosingElement() instanceof TypeElement
                    && !each.getModifiers().contains(Modifier.STATIC);
            if (inner) {
                return "not static";
            }
            if (!each.getModifiers().contains(Modifier.PUBLIC)
                    && !packageOf(each).equals(packageOf(contract))) {
                return "not public";
            }
        }
        return "";
    }
}

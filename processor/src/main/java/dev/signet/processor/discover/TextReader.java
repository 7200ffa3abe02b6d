package dev.signet.processor.discover;

import dev.signet.processor.model.Names;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A class that a text stands for (JAX-RS 3.1, 3.2): it has a public static method {@code valueOf}, {@code of},
 * {@code parse} or {@code fromString} or a public constructor that takes a String, or one that {@code @JsonCreator} marks.
 */
final class TextReader {
    private static final List<String> FACTORIES = List.of("fromString", "of", "parse", "valueOf");
    private static final Set<ElementKind> KINDS = Set.of(ElementKind.CLASS, ElementKind.RECORD, ElementKind.INTERFACE);

    private TextReader() {}

    /** Whether the type is text wherever it stands: a record only if {@code @JsonValue} says so, a bean never. */
    static boolean reads(TypeElement type, Scope scope) {
        if (!KINDS.contains(type.getKind()) || read(type, scope).isEmpty()) {
            return false;
        }
        boolean valued = jsonValue(type, scope).isPresent();
        boolean isObject = type.getKind() == ElementKind.RECORD
                || BeanReader.isMadeBySetters(type)
                || BeanReader.hasCreator(type, scope);
        return valued || !isObject;
    }

    /** The text that a class stands for, if it can be made of one. */
    static Optional<Schema.Text> read(TypeElement type, Scope scope) {
        String toText = jsonValue(type, scope)
                .map(method -> method.getSimpleName().toString())
                .orElse("toString");
        return creator(type, scope)
                .or(() -> factory(type))
                .or(() -> constructor(type))
                .map(factory -> new Schema.Text(scope.javaName(type), factory, toText));
    }

    private static Optional<ExecutableElement> jsonValue(TypeElement type, Scope scope) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getParameters().isEmpty() && isString(method.getReturnType()))
                .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
                .filter(method -> has(method, Names.JSON_VALUE, scope))
                .findFirst();
    }

    private static Optional<String> creator(TypeElement type, Scope scope) {
        Stream<ExecutableElement> makers = Stream.concat(
                ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .filter(constructor -> !isAbstract(type)),
                ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(method -> method.getModifiers().contains(Modifier.STATIC)));
        return makers.filter(TextReader::takesText)
                .filter(maker -> maker.getModifiers().contains(Modifier.PUBLIC))
                .filter(maker -> has(maker, Names.JSON_CREATOR, scope)
                        && !has(maker.getParameters().get(0), Names.JSON_PROPERTY, scope))
                .map(maker -> maker.getKind() == ElementKind.CONSTRUCTOR
                        ? ""
                        : maker.getSimpleName().toString())
                .findFirst();
    }

    private static Optional<String> factory(TypeElement type) {
        List<String> found = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().containsAll(Set.of(Modifier.STATIC, Modifier.PUBLIC)))
                .filter(TextReader::takesText)
                .filter(method -> method.getReturnType().toString().equals(type.toString()))
                .map(method -> method.getSimpleName().toString())
                .toList();
        return FACTORIES.stream().filter(found::contains).findFirst();
    }

    private static Optional<String> constructor(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getModifiers().contains(Modifier.PUBLIC) && !isAbstract(type))
                .filter(TextReader::takesText)
                .map(constructor -> "")
                .findFirst();
    }

    private static boolean takesText(ExecutableElement maker) {
        return maker.getParameters().size() == 1
                && maker.getTypeParameters().isEmpty()
                && isString(maker.getParameters().get(0).asType())
                && maker.getThrownTypes().stream().allMatch(TextReader::isUnchecked);
    }

    /** Generated code hands the maker on as a function, which may throw nothing else. */
    private static boolean isUnchecked(TypeMirror thrown) {
        for (TypeMirror each = thrown;
                each.getKind() == TypeKind.DECLARED;
                each = Scope.element(each).getSuperclass()) {
            String name = Scope.element(each).getQualifiedName().toString();
            if (name.equals("java.lang.RuntimeException") || name.equals("java.lang.Error")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isString(TypeMirror type) {
        return ValueReader.text(type).equals("String");
    }

    private static boolean isAbstract(TypeElement type) {
        return type.getModifiers().contains(Modifier.ABSTRACT);
    }

    private static boolean has(Element element, String annotation, Scope scope) {
        return scope.mentions(Site.type(""), element).has(annotation);
    }
}

package dev.signet.processor.discover;

import dev.signet.processor.model.AnnotationLiteral;
import dev.signet.processor.model.AnnotationLiteral.Attribute;
import dev.signet.processor.model.AnnotationLiteral.Item;
import dev.signet.processor.model.JavaName;
import dev.signet.processor.model.Site;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** An annotation to an {@link AnnotationLiteral}, where generated code may name all that it mentions. */
final class LiteralReader {
    private final Scope scope;

    LiteralReader(Scope scope) {
        this.scope = scope;
    }

    /**
     * Empty where generated code may not name something in it, which a finding tells.
     *
     * @param site where to say so
     */
    Optional<AnnotationLiteral> read(AnnotationUse use, Site site) {
        boolean accessible = scope.isAccessible(use.type(), site)
                && methods(use).allMatch(method -> mayBeNamed(use.value(name(method)), method.getReturnType(), site));
        return accessible ? Optional.of(literal(use)) : Optional.empty();
    }

    private static Stream<ExecutableElement> methods(AnnotationUse use) {
        return ElementFilter.methodsIn(use.type().getEnclosedElements()).stream();
    }

    private static String name(ExecutableElement method) {
        return method.getSimpleName().toString();
    }

    private boolean mayBeNamed(Object value, TypeMirror type, Site site) {
        if (value instanceof List<?> values) {
            TypeMirror component = type instanceof ArrayType array ? array.getComponentType() : type;
            return values.stream().allMatch(each -> mayBeNamed(each, component, site));
        }
        if (value instanceof AnnotationUse nested) {
            return read(nested, site).isPresent();
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return true;
        }
        TypeElement named = Scope.element(type);
        return named.getKind() == ElementKind.ENUM
                ? scope.isAccessible(named, site)
                : !isClass(named) || mayBeNamed(String.valueOf(value).replaceAll("[<\\[].*", ""), site);
    }

    private boolean mayBeNamed(String className, Site site) {
        TypeElement type = scope.elements().getTypeElement(className);
        return type == null || scope.isAccessible(type, site);
    }

    private static boolean isClass(TypeElement type) {
        return type.getQualifiedName().contentEquals("java.lang.Class");
    }

    private AnnotationLiteral literal(AnnotationUse use) {
        return new AnnotationLiteral(
                scope.javaName(use.type()),
                methods(use).map(method -> attribute(use, method)).toList());
    }

    private Attribute attribute(AnnotationUse use, ExecutableElement method) {
        TypeMirror returned = method.getReturnType();
        boolean isArray = returned instanceof ArrayType;
        TypeMirror type = returned instanceof ArrayType array ? array.getComponentType() : returned;
        Object value = use.value(name(method));
        List<?> values = value instanceof List<?> several ? several : List.of(value);
        return new Attribute(
                name(method),
                javaName(type),
                isArray,
                values.stream().map(each -> item(each, type)).toList());
    }

    private JavaName javaName(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? new JavaName("", List.of(type.getKind().name().toLowerCase(Locale.ROOT)))
                : scope.javaName(Scope.element(type));
    }

    private Item item(Object value, TypeMirror type) {
        if (value instanceof AnnotationUse nested) {
            return new Item.Nested(literal(nested));
        }
        if (type.getKind() == TypeKind.DECLARED) {
            TypeElement named = Scope.element(type);
            if (named.getKind() == ElementKind.ENUM) {
                return new Item.Constant(scope.javaName(named), String.valueOf(value));
            }
            if (isClass(named)) {
                return new Item.ClassOf(String.valueOf(value).replaceAll("<.*>", ""));
            }
        }
        return new Item.Plain(value);
    }
}

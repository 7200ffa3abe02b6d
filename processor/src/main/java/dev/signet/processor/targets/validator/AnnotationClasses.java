package dev.signet.processor.targets.validator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.signet.processor.model.AnnotationLiteral;
import dev.signet.processor.model.AnnotationLiteral.Attribute;
import dev.signet.processor.model.AnnotationLiteral.Item;
import dev.signet.processor.model.JavaName;
import dev.signet.processor.targets.java.JavaTypes;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Classes that are annotations, as they stand in one place, so that validators are initialised without reflection. */
final class AnnotationClasses {
    private final Map<AnnotationLiteral, String> names = new LinkedHashMap<>();
    private final List<TypeSpec> classes = new ArrayList<>();

    /** The classes that are needed so far. */
    List<TypeSpec> all() {
        return List.copyOf(classes);
    }

    /** One like this: {@code new EvenUse()}. */
    CodeBlock instance(AnnotationLiteral annotation) {
        String name = names.get(annotation);
        if (name == null) {
            name = free(annotation.type().simple() + "Use");
            names.put(annotation, name);
            classes.add(of(name, annotation));
        }
        return CodeBlock.of("new $L()", name);
    }

    private String free(String stem) {
        String name = stem;
        for (int number = 2; names.containsValue(name); number++) {
            name = stem + number;
        }
        return name;
    }

    // private static final class EvenUse implements Even {
    //     @Override
    //     public String message() {
    //         return "must be even";
    //     }
    //     ...
    // }
    private TypeSpec of(String name, AnnotationLiteral annotation) {
        ClassName type = JavaTypes.of(annotation.type());
        TypeSpec.Builder use = TypeSpec.classBuilder(name)
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "{$S, $S, $S}", "BadAnnotationImplementation", "rawtypes", "unchecked")
                        .build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(type);
        for (Attribute attribute : annotation.attributes()) {
            use.addMethod(method(attribute.name(), type(attribute))
                    .addStatement("return $L", value(attribute))
                    .build());
        }
        TypeName kind = ParameterizedTypeName.get(
                ClassName.get(Class.class), WildcardTypeName.subtypeOf(ClassName.get(Annotation.class)));
        return use.addMethod(method("annotationType", kind)
                        .addStatement("return $T.class", type)
                        .build())
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }

    private static TypeName type(Attribute attribute) {
        TypeName type = type(attribute.type());
        return attribute.isArray() ? ArrayTypeName.of(type) : type;
    }

    private static TypeName type(JavaName name) {
        return switch (name.canonical()) {
            case "boolean" -> TypeName.BOOLEAN;
            case "byte" -> TypeName.BYTE;
            case "char" -> TypeName.CHAR;
            case "short" -> TypeName.SHORT;
            case "int" -> TypeName.INT;
            case "long" -> TypeName.LONG;
            case "float" -> TypeName.FLOAT;
            case "double" -> TypeName.DOUBLE;
            default -> JavaTypes.of(name);
        };
    }

    // An array is made anew for each who asks, as annotations do.
    private CodeBlock value(Attribute attribute) {
        List<CodeBlock> items = attribute.items().stream().map(this::value).toList();
        return attribute.isArray()
                ? CodeBlock.of("new $T[] {$L}", type(attribute.type()), CodeBlock.join(items, ", "))
                : items.get(0);
    }

    private CodeBlock value(Item item) {
        if (item instanceof Item.Constant constant) {
            return CodeBlock.of("$T.$L", JavaTypes.of(constant.type()), constant.name());
        } else if (item instanceof Item.ClassOf named) {
            return CodeBlock.of("$L.class", named.name());
        } else if (item instanceof Item.Nested nested) {
            return instance(nested.annotation());
        }
        return Literals.of(((Item.Plain) item).value());
    }
}

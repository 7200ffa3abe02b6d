package dev.signet.processor.targets.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.Argument;
import dev.signet.processor.model.Input;
import dev.signet.processor.model.JavaName;
import dev.signet.processor.model.ParameterBean;
import dev.signet.processor.model.RequestContext;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The model's types as JavaPoet's. */
public final class JavaTypes {
    private JavaTypes() {}

    /** A class of the user's. */
    public static ClassName of(JavaName name) {
        List<String> names = name.simpleNames();
        return ClassName.get(
                name.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    /** The type of a method's parameter. */
    public static TypeName of(Argument argument) {
        if (argument instanceof Input input) {
            return of(input.value().schema());
        }
        return argument instanceof ParameterBean bean
                ? of(bean.type())
                : ClassName.bestGuess(((RequestContext) argument).kind().javaName());
    }

    /** The type as the user declared it. */
    public static TypeName of(Schema schema) {
        if (schema instanceof Schema.Scalar scalar) {
            return of(scalar.kind());
        } else if (schema instanceof Schema.Text text) {
            return of(text.name());
        } else if (schema instanceof Schema.Named named) {
            return of(named);
        } else if (schema instanceof Schema.ListOf list) {
            return of(list);
        } else if (schema instanceof Schema.MapOf map) {
            return ParameterizedTypeName.get(
                    ClassName.get(Map.class),
                    of(map.key().schema()),
                    of(map.value().schema()));
        }
        if (schema instanceof Schema.Raw raw) {
            return switch (raw.kind()) {
                case BYTES -> ArrayTypeName.of(TypeName.BYTE);
                case STREAM, FILE, PART -> ClassName.bestGuess(raw.kind().javaName());
            };
        }
        return of((Schema.OptionalOf) schema);
    }

    private static TypeName of(Schema.Named named) {
        ClassName type = of(named.name());
        return named.arguments().isEmpty()
                ? type
                : ParameterizedTypeName.get(
                        type, named.arguments().stream().map(JavaTypes::of).toArray(TypeName[]::new));
    }

    private static TypeName of(Schema.ListOf list) {
        TypeName element = of(list.element().schema());
        return switch (list.kind()) {
            case LIST -> ParameterizedTypeName.get(ClassName.get(List.class), element);
            case COLLECTION -> ParameterizedTypeName.get(ClassName.get(Collection.class), element);
            case SET -> ParameterizedTypeName.get(ClassName.get(Set.class), element);
            case ARRAY -> ArrayTypeName.of(element);
        };
    }

    private static TypeName of(Schema.OptionalOf optional) {
        return optional.kind().isGeneric()
                ? ParameterizedTypeName.get(raw(optional), of(optional.value().schema()))
                : raw(optional);
    }

    /** The class alone, whose static methods make an Optional. */
    public static ClassName raw(Schema.OptionalOf optional) {
        String home = optional.kind() == Schema.OptionalOf.Kind.CHANGE ? "dev.signet.annotations" : "java.util";
        return ClassName.get(home, optional.kind().simpleName());
    }

    private static TypeName of(ScalarKind kind) {
        return switch (kind) {
            case PRIMITIVE_BOOLEAN -> TypeName.BOOLEAN;
            case PRIMITIVE_BYTE -> TypeName.BYTE;
            case PRIMITIVE_CHAR -> TypeName.CHAR;
            case PRIMITIVE_SHORT -> TypeName.SHORT;
            case PRIMITIVE_INT -> TypeName.INT;
            case PRIMITIVE_LONG -> TypeName.LONG;
            case PRIMITIVE_FLOAT -> TypeName.FLOAT;
            case PRIMITIVE_DOUBLE -> TypeName.DOUBLE;
            case BYTES -> ArrayTypeName.of(TypeName.BYTE);
            case CHARS -> ArrayTypeName.of(TypeName.CHAR);
            default -> ClassName.bestGuess(kind.javaName());
        };
    }
}

package dev.signet.processor.targets.java;

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
import java.util.List;
import java.util.Optional;

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
        } else if (schema instanceof Schema.Named named) {
            return of(named.name());
        } else if (schema instanceof Schema.ListOf list) {
            return ParameterizedTypeName.get(
                    ClassName.get(List.class), of(list.element().schema()));
        }
        Schema inside = ((Schema.OptionalOf) schema).value().schema();
        return ParameterizedTypeName.get(ClassName.get(Optional.class), of(inside));
    }

    private static TypeName of(ScalarKind kind) {
        return switch (kind) {
            case PRIMITIVE_BOOLEAN -> TypeName.BOOLEAN;
            case PRIMITIVE_SHORT -> TypeName.SHORT;
            case PRIMITIVE_INT -> TypeName.INT;
            case PRIMITIVE_LONG -> TypeName.LONG;
            case PRIMITIVE_FLOAT -> TypeName.FLOAT;
            case PRIMITIVE_DOUBLE -> TypeName.DOUBLE;
            default -> ClassName.bestGuess(kind.javaName());
        };
    }
}

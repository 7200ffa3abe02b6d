package dev.signet.processor.targets.micronaut;

import static dev.signet.processor.targets.java.RuntimeTypes.ARGUMENT;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Doc;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.Place;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.Value;
import dev.signet.processor.targets.java.Emitted;
import java.util.Optional;

/**
 * The expression that reads one parameter: {@code in.query("limit").orElse("20").toInt()}.
 */
record ParameterExpression(Contract contract, Parameter parameter, OperationNames names) {
    CodeBlock code() {
        CodeBlock.Builder code = CodeBlock.builder();
        String in = names.variable("in");
        if (parameter.place() == Place.PATH) {
            code.add("$L.path($S, $L)", in, parameter.wireName(), names.text(parameter));
        } else {
            code.add("$L.$L($S)", in, parameter.place().word(), parameter.wireName());
        }
        parameter.defaultValue().ifPresent(text -> code.add(".orElse($S)", text));
        boolean asked = parameter.place() != Place.PATH && parameter.value().required() && !isPrimitive();
        return code.add(asked ? ".required()" : "").add(conversion()).build();
    }

    private boolean isPrimitive() {
        return parameter.value().schema() instanceof Schema.Scalar scalar
                && scalar.kind().isPrimitive();
    }

    /** A text that is no parameter, read as a value like one: {@code in.text(body).required().toInt()}. */
    static CodeBlock converted(Contract contract, Value value, OperationNames names, CodeBlock text) {
        Parameter like = new Parameter(Site.type(""), "", "", Place.HEADER, value, Optional.empty(), Doc.NONE);
        ParameterExpression expression = new ParameterExpression(contract, like, names);
        boolean asked = value.required() && !expression.isPrimitive();
        return CodeBlock.of("$L$L$L", text, asked ? ".required()" : "", expression.conversion());
    }

    private CodeBlock conversion() {
        Schema schema = parameter.value().schema();
        if (schema instanceof Schema.OptionalOf optional) {
            return CodeBlock.of(".toOptional($Z$L)", function(optional.value().schema()));
        } else if (schema instanceof Schema.ListOf list) {
            return CodeBlock.of(".toList($Z$L)", function(list.element().schema()));
        } else if (schema instanceof Schema.Named named) {
            return CodeBlock.of(".$L", parse(named));
        }
        return CodeBlock.of(".$L()", method(((Schema.Scalar) schema).kind()));
    }

    private CodeBlock function(Schema schema) {
        return schema instanceof Schema.Named named
                ? CodeBlock.of("$1L -> $1L.$2L", names.variables().clone().newName("text"), parse(named))
                : CodeBlock.of("$T::$L", ARGUMENT, method(((Schema.Scalar) schema).kind()));
    }

    private CodeBlock parse(Schema.Named named) {
        var reader = Emitted.reader(contract, contract.type(named));
        return CodeBlock.of("to($1T::parse, $1T.EXPECTED)", reader);
    }

    private static String method(ScalarKind kind) {
        return switch (kind) {
            case PRIMITIVE_BOOLEAN -> "toBoolean";
            case PRIMITIVE_SHORT -> "toShort";
            case PRIMITIVE_INT -> "toInt";
            case PRIMITIVE_LONG -> "toLong";
            case PRIMITIVE_FLOAT -> "toFloat";
            case PRIMITIVE_DOUBLE -> "toDouble";
            case BOOLEAN -> "toBoxedBoolean";
            case SHORT -> "toBoxedShort";
            case INTEGER -> "toBoxedInt";
            case LONG -> "toBoxedLong";
            case FLOAT -> "toBoxedFloat";
            case DOUBLE -> "toBoxedDouble";
            case STRING -> "toText";
            case UUID -> "toUuid";
            case BIG_DECIMAL -> "toBigDecimal";
            case BIG_INTEGER -> "toBigInteger";
            case INSTANT -> "toInstant";
            case LOCAL_DATE -> "toLocalDate";
            case OFFSET_DATE_TIME -> "toOffsetDateTime";
        };
    }
}

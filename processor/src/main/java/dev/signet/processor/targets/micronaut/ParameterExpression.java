package dev.signet.processor.targets.micronaut;

import static dev.signet.processor.targets.java.RuntimeTypes.ARGUMENT;
import static dev.signet.processor.targets.java.RuntimeTypes.FILE_ARGUMENT;
import static dev.signet.processor.targets.java.RuntimeTypes.SCALAR;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Doc;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.Place;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.Value;
import dev.signet.processor.targets.java.Emitted;
import dev.signet.processor.targets.java.JavaTypes;
import dev.signet.processor.targets.java.Scalars;
import dev.signet.processor.targets.validator.JsonExpressions;
import java.util.Optional;

/**
 * The expression that reads one parameter: {@code in.query("limit").orElse("20").toInt()}.
 */
record ParameterExpression(Contract contract, Operation operation, Parameter parameter, OperationNames names) {
    CodeBlock code() {
        if (parameter.isFile()) {
            return file();
        }
        CodeBlock.Builder code = CodeBlock.builder();
        String in = names.variable("in");
        boolean separated = parameter.isList() && parameter.commaSeparated();
        if (parameter.place() == Place.PATH && separated) {
            code.add(
                    "$L.pathList($S, $S)",
                    in,
                    parameter.wireName(),
                    operation.path().text());
        } else if (parameter.place() == Place.PATH) {
            code.add("$L.path($S, $L)", in, parameter.wireName(), names.text(parameter));
        } else if (separated) {
            code.add("$L.$LList($S)", in, parameter.place().word(), parameter.wireName());
        } else {
            code.add("$L.$L($S)", in, parameter.place().word(), parameter.wireName());
        }
        if (parameter.defaultValue().isPresent()) {
            code.add(
                    ".orElse($L)",
                    parameter.defaults().stream()
                            .map(text -> CodeBlock.of("$S", text))
                            .collect(CodeBlock.joining(", ")));
        }
        boolean asked = parameter.place() != Place.PATH && parameter.value().required() && !isPrimitive();
        return code.add(asked ? required(parameter.value()) : CodeBlock.of(""))
                .add(conversion())
                .build();
    }

    // in.file("photo").required().toStream()
    // in.file("photos").toList(FileArgument::toPart)
    private CodeBlock file() {
        Schema schema = parameter.value().schema();
        CodeBlock file = CodeBlock.of(
                "$L.file($S)$L",
                names.variable("in"),
                parameter.wireName(),
                parameter.value().required() ? ".required()" : "");
        if (schema instanceof Schema.OptionalOf optional) {
            return CodeBlock.of(
                    "$L.toOptional($Z$T::$L)",
                    file,
                    FILE_ARGUMENT,
                    form(optional.value().schema()));
        } else if (schema instanceof Schema.ListOf list) {
            Schema element = list.element().schema();
            return list.kind() == Schema.ListOf.Kind.ARRAY
                    ? CodeBlock.of(
                            "$L.toArray($Z$T::$L,$W$T[]::new)",
                            file,
                            FILE_ARGUMENT,
                            form(element),
                            JavaTypes.of(element))
                    : CodeBlock.of("$L.toList($Z$T::$L)", file, FILE_ARGUMENT, form(element));
        }
        return CodeBlock.of("$L.$L()", file, form(schema));
    }

    private static String form(Schema file) {
        return switch (((Schema.Raw) file).kind()) {
            case BYTES -> "toBytes";
            case STREAM -> "toStream";
            case PART -> "toPart";
            case FILE -> throw new IllegalArgumentException("A java.io.File is only answered");
        };
    }

    private boolean isPrimitive() {
        return parameter.value().schema() instanceof Schema.Scalar scalar
                && scalar.kind().isPrimitive();
    }

    /** A text that is no parameter, read as a value like one: {@code in.text(body).required().toInt()}. */
    static CodeBlock converted(
            Contract contract, Operation operation, Value value, OperationNames names, CodeBlock text) {
        Parameter like = new Parameter(Site.type(""), "", "", Place.HEADER, value, false, Optional.empty(), Doc.NONE);
        ParameterExpression expression = new ParameterExpression(contract, operation, like, names);
        boolean asked = value.required() && !expression.isPrimitive();
        return CodeBlock.of("$L$L$L", text, asked ? required(value) : CodeBlock.of(""), expression.conversion());
    }

    // .required("which one?")
    private static CodeBlock required(Value value) {
        return value.missingMessage().isEmpty()
                ? CodeBlock.of(".required()")
                : CodeBlock.of(".required($S)", value.missingMessage());
    }

    private CodeBlock conversion() {
        Schema schema = parameter.value().schema();
        if (schema instanceof Schema.OptionalOf optional) {
            return optional.kind() == Schema.OptionalOf.Kind.OPTIONAL
                    ? CodeBlock.of(
                            ".toOptional($Z$L)", function(optional.value().schema()))
                    : CodeBlock.of(".to$L()", optional.kind().simpleName());
        } else if (schema instanceof Schema.ListOf list) {
            return many(list);
        } else if (schema instanceof Schema.Text text) {
            return CodeBlock.of(".toValue($L)", JsonExpressions.factory(text));
        } else if (schema instanceof Schema.Named named) {
            return CodeBlock.of(".$L", parse(named));
        }
        return CodeBlock.of(".$L", call(((Schema.Scalar) schema).kind()));
    }

    private CodeBlock many(Schema.ListOf list) {
        Schema element = list.element().schema();
        return switch (list.kind()) {
            case LIST, COLLECTION -> CodeBlock.of(".toList($Z$L)", function(element));
            case SET -> CodeBlock.of(".toSet($Z$L)", function(element));
            case ARRAY ->
                element instanceof Schema.Scalar scalar && scalar.kind().isPrimitive()
                        ? CodeBlock.of(".$LArray()", method(scalar.kind()))
                        : CodeBlock.of(".toArray($Z$L,$W$T[]::new)", function(element), JavaTypes.of(element));
        };
    }

    private CodeBlock function(Schema schema) {
        String text = names.variables().clone().newName("text");
        if (schema instanceof Schema.Text value) {
            return CodeBlock.of("$1L -> $1L.toValue($2L)", text, JsonExpressions.factory(value));
        } else if (schema instanceof Schema.Scalar scalar && scalar.kind().isCoded()) {
            return CodeBlock.of("$1L -> $1L.$2L", text, call(scalar.kind()));
        }
        return schema instanceof Schema.Named named
                ? CodeBlock.of("$1L -> $1L.$2L", text, parse(named))
                : CodeBlock.of("$T::$L", ARGUMENT, method(((Schema.Scalar) schema).kind()));
    }

    private CodeBlock parse(Schema.Named named) {
        var reader = Emitted.reader(contract, contract.type(named));
        return CodeBlock.of("to($1T::parse, $1T.EXPECTED)", reader);
    }

    private static CodeBlock call(ScalarKind kind) {
        return kind.isCoded() && !kind.isPrimitive()
                ? CodeBlock.of("to($T.$L)", SCALAR, Scalars.constant(kind))
                : CodeBlock.of("$L()", method(kind));
    }

    private static String method(ScalarKind kind) {
        return switch (kind) {
            case PRIMITIVE_BOOLEAN -> "toBoolean";
            case PRIMITIVE_BYTE -> "toByte";
            case PRIMITIVE_CHAR -> "toChar";
            case PRIMITIVE_SHORT -> "toShort";
            case PRIMITIVE_INT -> "toInt";
            case PRIMITIVE_LONG -> "toLong";
            case PRIMITIVE_FLOAT -> "toFloat";
            case PRIMITIVE_DOUBLE -> "toDouble";
            case BOOLEAN -> "toBoxedBoolean";
            case BYTE -> "toBoxedByte";
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
            case DATE -> "toDate";
            case LOCAL_DATE -> "toLocalDate";
            case OFFSET_DATE_TIME -> "toOffsetDateTime";
            default -> throw new IllegalArgumentException(kind + " is read by its Scalar");
        };
    }
}

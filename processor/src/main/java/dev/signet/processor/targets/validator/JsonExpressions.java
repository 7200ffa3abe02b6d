package dev.signet.processor.targets.validator;

import static dev.signet.processor.targets.java.RuntimeTypes.JSON_READER;
import static dev.signet.processor.targets.java.RuntimeTypes.SCALAR;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition.EnumType;
import dev.signet.processor.model.Value;
import dev.signet.processor.targets.java.Emitted;
import dev.signet.processor.targets.java.JavaTypes;
import dev.signet.processor.targets.java.Scalars;
import java.util.Arrays;
import java.util.Optional;

/** The expressions and statements that read and write one value of a schema as JSON. */
public final class JsonExpressions {
    private final Contract contract;
    private final NameAllocator taken;

    /** @param taken the names of the method in which the code will stand: its lambdas' parameters take free ones */
    public JsonExpressions(Contract contract, NameAllocator taken) {
        this.contract = contract;
        this.taken = taken;
    }

    /** Reads the value at the reader {@code in}: {@code in.readLong()}, {@code LineReader.read(in)}. */
    public CodeBlock read(Schema schema, String in) {
        return read(schema, CodeBlock.of("$L", in), 1);
    }

    /** A function from a reader to the value: {@code JsonReader::readLong}, {@code LineReader::read}. */
    public CodeBlock reading(Schema schema) {
        return reading(schema, 1);
    }

    private CodeBlock read(Schema schema, CodeBlock in, int depth) {
        if (schema instanceof Schema.Scalar scalar) {
            return isCoded(schema)
                    ? CodeBlock.of("$L.readText($T.$L)", in, SCALAR, Scalars.constant(scalar.kind()))
                    : CodeBlock.of("$L.$L()", in, readMethod(scalar.kind()));
        } else if (schema instanceof Schema.Text text) {
            return CodeBlock.of("$L.readValue($L)", in, factory(text));
        } else if (schema instanceof Schema.Named named) {
            return CodeBlock.of("$T.read($L)", Emitted.reader(contract, contract.type(named)), in);
        } else if (schema instanceof Schema.ListOf list) {
            return readArray(list, in, depth);
        } else if (schema instanceof Schema.MapOf map) {
            return CodeBlock.of(
                    "$L.readMap($L$L)",
                    in,
                    key(map.key().schema()),
                    reading(map.value().schema(), depth));
        }
        return readOptional((Schema.OptionalOf) schema, in, depth);
    }

    private CodeBlock readArray(Schema.ListOf list, CodeBlock in, int depth) {
        Schema element = list.element().schema();
        return switch (list.kind()) {
            case LIST, COLLECTION -> CodeBlock.of("$L.readList($L)", in, reading(element, depth));
            case SET -> CodeBlock.of("$L.readSet($L)", in, reading(element, depth));
            case ARRAY ->
                isPrimitive(element)
                        ? CodeBlock.of("$L.$LArray()", in, readMethod(((Schema.Scalar) element).kind()))
                        : CodeBlock.of(
                                "$L.readArray($L, $T[]::new)", in, reading(element, depth), JavaTypes.of(element));
        };
    }

    private CodeBlock readOptional(Schema.OptionalOf optional, CodeBlock in, int depth) {
        if (optional.kind() == Schema.OptionalOf.Kind.CHANGE) {
            return CodeBlock.of(
                    "$L.$L($L)",
                    in,
                    optional.value().required() ? "readChange" : "readChangeOrNull",
                    reading(optional.value().schema(), depth));
        }
        return optional.kind() == Schema.OptionalOf.Kind.OPTIONAL
                ? CodeBlock.of(
                        "$T.ofNullable($L.readPresent($L))",
                        Optional.class,
                        in,
                        reading(optional.value().schema(), depth))
                : CodeBlock.of("$L.read$L()", in, optional.kind().simpleName());
    }

    private CodeBlock reading(Schema schema, int depth) {
        if (schema instanceof Schema.Scalar scalar && !isCoded(schema)) {
            return CodeBlock.of("$T::$L", JSON_READER, readMethod(scalar.kind()));
        } else if (schema instanceof Schema.Named named) {
            return CodeBlock.of("$T::read", Emitted.reader(contract, contract.type(named)));
        }
        CodeBlock reader = CodeBlock.of("$L", free("reader", depth));
        return CodeBlock.of("$L -> $L", reader, read(schema, reader, depth + 1));
    }

    /** How a member's name becomes a key; nothing where it is one. */
    private CodeBlock key(Schema schema) {
        if (schema instanceof Schema.Text text) {
            return CodeBlock.of("$L, ", factory(text));
        } else if (schema instanceof Schema.Named named) {
            return CodeBlock.of("$1T::parse, $1T.EXPECTED, ", Emitted.reader(contract, contract.type(named)));
        }
        ScalarKind kind = ((Schema.Scalar) schema).kind();
        return kind == ScalarKind.STRING ? CodeBlock.of("") : CodeBlock.of("$T.$L, ", SCALAR, Scalars.constant(kind));
    }

    /** The function that makes a value of its text: {@code Isbn::of}, {@code Isbn::new}. */
    public static CodeBlock factory(Schema.Text text) {
        return CodeBlock.of("$T::$L", JavaTypes.of(text.name()), text.factory().isEmpty() ? "new" : text.factory());
    }

    /** Whether its Scalar reads it, for want of a method of its own. */
    private static boolean isCoded(Schema schema) {
        return schema instanceof Schema.Scalar scalar && scalar.kind().isCoded() && !isPrimitive(schema);
    }

    private static boolean isPrimitive(Schema schema) {
        return schema instanceof Schema.Scalar scalar && scalar.kind().isPrimitive();
    }

    /** Writes a property with its name; nothing where it is absent, as null or as an Optional without a value. */
    public CodeBlock write(String name, Value value, CodeBlock expression, String out) {
        CodeBlock write = write(name, value.schema(), expression, out);
        boolean mayBeNull = !value.required() && !(value.schema() instanceof Schema.OptionalOf);
        return mayBeNull
                ? CodeBlock.builder()
                        .beginControlFlow("if ($L != null)", expression)
                        .add(write)
                        .endControlFlow()
                        .build()
                : write;
    }

    private CodeBlock write(String name, Schema schema, CodeBlock value, String out) {
        if (schema instanceof Schema.OptionalOf optional) {
            CodeBlock inside = CodeBlock.of("$L.$L()", value, optional.kind().getter());
            boolean mayBeNull = optional.kind() == Schema.OptionalOf.Kind.CHANGE
                    && !optional.value().required();
            CodeBlock there = mayBeNull
                    ? CodeBlock.of("$L.isPresent() && $L != null", value, inside)
                    : CodeBlock.of("$L.isPresent()", value);
            return CodeBlock.builder()
                    .beginControlFlow("if ($L)", there)
                    .add(write(name, optional.value().schema(), inside, out))
                    .endControlFlow()
                    .build();
        }
        CodeBlock.Builder code = CodeBlock.builder();
        return isText(schema)
                ? code.addStatement("$L.field($S, $L)", out, name, written(schema, value))
                        .build()
                : code.addStatement("$L.name($S)", out, name)
                        .addStatement("$L", write(schema, value, out))
                        .build();
    }

    /** The expression that writes a value alone, as an element or a whole document: {@code RefundWriter.write(answer, out)}. */
    public CodeBlock write(Schema schema, CodeBlock value, String out) {
        return write(schema, value, out, 1);
    }

    private CodeBlock write(Schema schema, CodeBlock value, String out, int depth) {
        if (isText(schema)) {
            return CodeBlock.of("$L.value($L)", out, written(schema, value));
        }
        if (schema instanceof Schema.Named named) {
            return CodeBlock.of("$T.write($L, $L)", Emitted.writer(contract, contract.type(named)), value, out);
        }
        if (schema instanceof Schema.MapOf map) {
            String key = free("key", depth);
            return CodeBlock.of(
                    "$L.map($L, $L -> $L, $L)",
                    out,
                    value,
                    key,
                    keyText(map.key().schema(), CodeBlock.of("$L", key)),
                    writing(map.value().schema(), depth));
        }
        Schema.ListOf list = (Schema.ListOf) schema;
        Schema element = list.element().schema();
        if (list.kind() != Schema.ListOf.Kind.ARRAY) {
            return CodeBlock.of("$L.array($L, $L)", out, value, writing(element, depth));
        }
        return isPrimitive(element)
                ? CodeBlock.of("$L.array($L)", out, value)
                : CodeBlock.of("$L.array($T.asList($L), $L)", out, Arrays.class, value, writing(element, depth));
    }

    /** What a writer is given of a value: its Scalar and itself, so that what has no form is told with its place. */
    private CodeBlock written(Schema schema, CodeBlock value) {
        return schema instanceof Schema.Scalar scalar && scalar.kind().isCoded()
                ? CodeBlock.of("$T.$L, $L", SCALAR, Scalars.constant(scalar.kind()), value)
                : schema instanceof Schema.Scalar ? value : text(schema, value);
    }

    /** A value's expression; for what is not written as Java would, that of its text on the wire. */
    public CodeBlock text(Schema schema, CodeBlock value) {
        // Java leaves out seconds that are zero, which RFC 3339, 5.6, asks for.
        if (schema instanceof Schema.Scalar scalar
                && (scalar.kind().isCoded()
                        || scalar.kind() == ScalarKind.OFFSET_DATE_TIME
                        || scalar.kind() == ScalarKind.DATE)) {
            return CodeBlock.of("$T.$L.text($L)", SCALAR, Scalars.constant(scalar.kind()), value);
        }
        if (schema instanceof Schema.Text text) {
            return CodeBlock.of("$L.$L()", value, text.toText());
        }
        return schema instanceof Schema.Named named && contract.type(named) instanceof EnumType type
                ? CodeBlock.of("$T.text($L)", Emitted.writer(contract, type), value)
                : value;
    }

    /** A key's expression as text. */
    public CodeBlock keyText(Schema schema, CodeBlock value) {
        boolean asJavaDoes = schema instanceof Schema.Scalar scalar
                && scalar.kind() != ScalarKind.STRING
                && !scalar.kind().isCoded();
        return asJavaDoes ? CodeBlock.of("$L.toString()", value) : text(schema, value);
    }

    private boolean isText(Schema schema) {
        return schema instanceof Schema.Scalar
                || schema instanceof Schema.Text
                || (schema instanceof Schema.Named named && contract.type(named) instanceof EnumType);
    }

    /** A consumer of a value and a writer: {@code LineWriter::write}. */
    private CodeBlock writing(Schema schema, int depth) {
        if (schema instanceof Schema.Named named && !isText(schema)) {
            return CodeBlock.of("$T::write", Emitted.writer(contract, contract.type(named)));
        }
        CodeBlock element = CodeBlock.of("$L", free("element", depth));
        String to = free("to", depth);
        return CodeBlock.of("($L, $L) -> $L", element, to, write(schema, element, to, depth + 1));
    }

    /** A lambda's parameter may not hide a variable around it. */
    private String free(String name, int depth) {
        return taken.clone().newName(depth == 1 ? name : name + depth);
    }

    private static String readMethod(ScalarKind kind) {
        return switch (kind) {
            case PRIMITIVE_BOOLEAN -> "readPrimitiveBoolean";
            case PRIMITIVE_BYTE -> "readPrimitiveByte";
            case PRIMITIVE_CHAR -> "readPrimitiveChar";
            case PRIMITIVE_SHORT -> "readPrimitiveShort";
            case PRIMITIVE_INT -> "readPrimitiveInt";
            case PRIMITIVE_LONG -> "readPrimitiveLong";
            case PRIMITIVE_FLOAT -> "readPrimitiveFloat";
            case PRIMITIVE_DOUBLE -> "readPrimitiveDouble";
            case UUID -> "readUuid";
            default -> "read" + kind.javaName().replaceAll(".*\\.", "");
        };
    }
}

package dev.signet.processor.targets.validator;

import static dev.signet.processor.targets.java.RuntimeTypes.JSON_READER;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition.EnumType;
import dev.signet.processor.model.Value;
import dev.signet.processor.targets.java.Emitted;
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
        if (schema instanceof Schema.Scalar scalar) {
            return CodeBlock.of("$L.$L()", in, readMethod(scalar.kind()));
        } else if (schema instanceof Schema.Named named) {
            return CodeBlock.of("$T.read($L)", Emitted.reader(contract, contract.type(named.name())), in);
        } else if (schema instanceof Schema.ListOf list) {
            return CodeBlock.of("$L.readList($L)", in, reading(list.element().schema(), 1));
        }
        Schema inside = ((Schema.OptionalOf) schema).value().schema();
        return CodeBlock.of("$T.ofNullable($L.readPresent($L))", Optional.class, in, reading(inside, 1));
    }

    /** A function from a reader to the value: {@code JsonReader::readLong}, {@code LineReader::read}. */
    public CodeBlock reading(Schema schema) {
        return reading(schema, 1);
    }

    private CodeBlock reading(Schema schema, int depth) {
        if (schema instanceof Schema.Scalar scalar) {
            return CodeBlock.of("$T::$L", JSON_READER, readMethod(scalar.kind()));
        } else if (schema instanceof Schema.Named named) {
            return CodeBlock.of("$T::read", Emitted.reader(contract, contract.type(named.name())));
        }
        String reader = free("reader", depth);
        Schema element = ((Schema.ListOf) schema).element().schema();
        return CodeBlock.of("$1L -> $1L.readList($2L)", reader, reading(element, depth + 1));
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
            CodeBlock inside = CodeBlock.of("$L.get()", value);
            return CodeBlock.builder()
                    .beginControlFlow("if ($L.isPresent())", value)
                    .add(write(name, optional.value().schema(), inside, out))
                    .endControlFlow()
                    .build();
        }
        CodeBlock.Builder code = CodeBlock.builder();
        return isText(schema)
                ? code.addStatement("$L.field($S, $L)", out, name, text(schema, value))
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
            return CodeBlock.of("$L.value($L)", out, text(schema, value));
        }
        if (schema instanceof Schema.Named named) {
            return CodeBlock.of("$T.write($L, $L)", Emitted.writer(contract, contract.type(named.name())), value, out);
        }
        Schema element = ((Schema.ListOf) schema).element().schema();
        return CodeBlock.of("$L.array($L, $L)", out, value, writing(element, depth));
    }

    /** A value's expression, or for an enum that of its name on the wire. */
    public CodeBlock text(Schema schema, CodeBlock value) {
        return schema instanceof Schema.Named named && contract.type(named.name()) instanceof EnumType type
                ? CodeBlock.of("$T.text($L)", Emitted.writer(contract, type), value)
                : value;
    }

    private boolean isText(Schema schema) {
        return schema instanceof Schema.Scalar
                || (schema instanceof Schema.Named named && contract.type(named.name()) instanceof EnumType);
    }

    /** A consumer of a value and a writer: {@code LineWriter::write}. */
    private CodeBlock writing(Schema schema, int depth) {
        if (schema instanceof Schema.Named named && !isText(schema)) {
            return CodeBlock.of("$T::write", Emitted.writer(contract, contract.type(named.name())));
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

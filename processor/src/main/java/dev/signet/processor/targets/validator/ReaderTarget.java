package dev.signet.processor.targets.validator;

import static dev.signet.processor.targets.java.RuntimeTypes.JSON_READER;
import static dev.signet.processor.targets.java.RuntimeTypes.NAMES;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.TypeDefinition.EnumConstant;
import dev.signet.processor.model.TypeDefinition.EnumType;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.TypeDefinition.UnionType;
import dev.signet.processor.targets.GeneratedFile;
import dev.signet.processor.targets.Target;
import dev.signet.processor.targets.java.Emitted;
import dev.signet.processor.targets.java.JavaTypes;
import dev.signet.processor.targets.java.Sources;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** One reader per type a client may send: JSON to a judged value, every fault with its pointer. */
public final class ReaderTarget implements Target {
    @Override
    public Stream<GeneratedFile> render(Contract contract) {
        return contract.requestTypes().stream().map(type -> file(contract, type));
    }

    private static GeneratedFile file(Contract contract, TypeDefinition type) {
        ClassName name = Emitted.reader(contract, type);
        TypeSpec.Builder reader = TypeSpec.classBuilder(name)
                .addJavadoc("Reads a {@link $T} from JSON.", JavaTypes.of(type.name()))
                .addAnnotations(Sources.marks())
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (type instanceof EnumType constants) {
            reader.addField(names(constants))
                    .addField(expected(constants))
                    .addMethod(parse(constants))
                    .addMethod(readEnum(constants));
        } else if (type instanceof UnionType union) {
            reader.addMethod(UnionReader.method(contract, union));
        } else {
            ObjectReader object = new ObjectReader(contract, (ObjectType) type);
            reader.addField(object.members()).addMethod(object.method());
        }
        return Sources.file(name, reader.build());
    }

    // static final String EXPECTED = "duplicate, fraud, requested or error";
    private static FieldSpec expected(EnumType type) {
        List<String> names =
                type.constants().stream().map(EnumConstant::wireName).toList();
        return FieldSpec.builder(String.class, "EXPECTED", Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The names on the wire, for a client that sent another.")
                .initializer("$S", Words.either(names))
                .build();
    }

    // static @Nullable RefundReason parse(String text) {
    //     return switch (text) {
    //         case "duplicate" -> RefundReason.DUPLICATE;
    //         default -> null;
    //     };
    // }
    private static MethodSpec parse(EnumType type) {
        ClassName name = JavaTypes.of(type.name());
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (text) {\n$>");
        type.constants()
                .forEach(constant -> cases.add("case $S -> $T.$L;\n", constant.wireName(), name, constant.javaName()));
        return MethodSpec.methodBuilder("parse")
                .addJavadoc("The constant of this name on the wire, or null.")
                .addModifiers(Modifier.STATIC)
                .returns(Nullness.nullable(name))
                .addParameter(String.class, "text")
                .addCode(cases.add("default -> null;\n$<};\n").build())
                .build();
    }

    // private static final Names NAMES = Names.of("duplicate", "fraud", "requested", "error");
    private static FieldSpec names(EnumType type) {
        CodeBlock names = type.constants().stream()
                .map(constant -> CodeBlock.of("$S", constant.wireName()))
                .collect(CodeBlock.joining(",$W"));
        return FieldSpec.builder(NAMES, "NAMES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", NAMES, names)
                .build();
    }

    // static @Nullable RefundReason read(JsonReader in) {
    //     String name = in.readName(NAMES, EXPECTED);
    //     return name == null ? null : parse(name);
    // }
    private static MethodSpec readEnum(EnumType type) {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .returns(Nullness.nullable(JavaTypes.of(type.name())))
                .addParameter(JSON_READER, "in")
                .addStatement("String name = in.readName(NAMES, EXPECTED)")
                .addStatement("return name == null ? null : parse(name)")
                .build();
    }
}

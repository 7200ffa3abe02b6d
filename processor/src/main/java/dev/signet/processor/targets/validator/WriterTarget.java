package dev.signet.processor.targets.validator;

import static dev.signet.processor.targets.java.RuntimeTypes.JSON_WRITER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.TypeDefinition.Accessor;
import dev.signet.processor.model.TypeDefinition.Branch;
import dev.signet.processor.model.TypeDefinition.EnumType;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.TypeDefinition.Tag;
import dev.signet.processor.model.TypeDefinition.UnionType;
import dev.signet.processor.targets.GeneratedFile;
import dev.signet.processor.targets.Target;
import dev.signet.processor.targets.java.Emitted;
import dev.signet.processor.targets.java.JavaTypes;
import dev.signet.processor.targets.java.Sources;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** One writer per type a response may hold: value to JSON. What is absent is left out, never null. */
public final class WriterTarget implements Target {
    @Override
    public Stream<GeneratedFile> render(Contract contract) {
        Set<TypeDefinition> keys = MapKeys.sent(contract);
        List<TypeDefinition> answered = contract.responseTypes();
        return contract.types().stream()
                .filter(type -> answered.contains(type) || keys.contains(type))
                .map(type -> file(contract, type));
    }

    private static GeneratedFile file(Contract contract, TypeDefinition type) {
        ClassName name = Emitted.writer(contract, type);
        TypeSpec writer = TypeSpec.classBuilder(name)
                .addJavadoc("Writes a {@link $T} as JSON.", JavaTypes.of(type.name()))
                .addAnnotations(Sources.marks())
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(method(contract, type))
                .build();
        return Sources.file(name, writer);
    }

    private static MethodSpec method(Contract contract, TypeDefinition type) {
        if (type instanceof EnumType constants) {
            return text(constants);
        }
        return write(
                type,
                type instanceof UnionType union ? branches(contract, union) : members(contract, (ObjectType) type));
    }

    // static String text(RefundReason value) {
    //     return switch (value) {
    //         case DUPLICATE -> "duplicate";
    //     };
    // }
    private static MethodSpec text(EnumType type) {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (value) {\n$>");
        type.constants().forEach(constant -> cases.add("case $L -> $S;\n", constant.javaName(), constant.wireName()));
        return MethodSpec.methodBuilder("text")
                .addJavadoc("The constant's name on the wire.")
                .addModifiers(Modifier.STATIC)
                .returns(String.class)
                .addParameter(JavaTypes.of(type.name()), "value")
                .addCode(cases.add("$<};\n").build())
                .build();
    }

    // static void write(Refund value, JsonWriter out) { ... }
    private static MethodSpec write(TypeDefinition type, CodeBlock code) {
        return MethodSpec.methodBuilder("write")
                .addModifiers(Modifier.STATIC)
                .addParameter(JavaTypes.of(type.type()), "value")
                .addParameter(JSON_WRITER, "out")
                .addCode(code)
                .build();
    }

    // out.beginObject();
    // out.field("kind", "card");
    // out.field("id", value.id());
    // out.endObject();
    private static CodeBlock members(Contract contract, ObjectType type) {
        NameAllocator taken = new NameAllocator();
        taken.newName("value");
        taken.newName("out");
        JsonExpressions json = new JsonExpressions(contract, taken);
        CodeBlock.Builder code = CodeBlock.builder().addStatement("out.beginObject()");
        for (Tag tag : type.tags()) {
            code.addStatement("out.field($S, $S)", tag.property(), tag.value());
        }
        for (Property property : type.answered()) {
            Accessor reader = property.reader().orElseThrow();
            CodeBlock value =
                    CodeBlock.of(reader.kind() == Accessor.Kind.FIELD ? "value.$L" : "value.$L()", reader.name());
            boolean tagged = type.tags().stream().anyMatch(tag -> tag.property().equals(property.wireName()));
            if (!tagged) {
                code.add(json.write(property.wireName(), property.value(), value, "out"));
            }
        }
        return code.addStatement("out.endObject()").build();
    }

    // if (value instanceof Card branch) {
    //     CardWriter.write(branch, out);
    // } else {
    //     throw new IllegalArgumentException("No branch of Payment: " + value);
    // }
    private static CodeBlock branches(Contract contract, UnionType type) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < type.branches().size(); i++) {
            Branch branch = type.branches().get(i);
            CodeBlock test = CodeBlock.of("if (value instanceof $T branch)", JavaTypes.of(branch.type()));
            (i == 0 ? code.beginControlFlow("$L", test) : code.nextControlFlow("else $L", test))
                    .addStatement("$T.write(branch, out)", Emitted.writer(contract, contract.type(branch.type())));
        }
        return code.nextControlFlow("else")
                .addStatement(
                        "throw new $T($S + value)",
                        IllegalArgumentException.class,
                        "No branch of " + type.name().simple() + ": ")
                .endControlFlow()
                .build();
    }
}

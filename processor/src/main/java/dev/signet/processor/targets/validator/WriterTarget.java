package dev.signet.processor.targets.validator;

import static dev.signet.processor.targets.java.RuntimeTypes.JSON_WRITER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.TypeDefinition.EnumType;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.TypeDefinition.RecordType;
import dev.signet.processor.targets.GeneratedFile;
import dev.signet.processor.targets.Target;
import dev.signet.processor.targets.java.Emitted;
import dev.signet.processor.targets.java.JavaTypes;
import dev.signet.processor.targets.java.Sources;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** One writer per type a response may hold: value to JSON. What is absent is left out, never null. */
public final class WriterTarget implements Target {
    @Override
    public Stream<GeneratedFile> render(Contract contract) {
        return contract.responseTypes().stream().map(type -> file(contract, type));
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
                .addMethod(type instanceof EnumType constants ? text(constants) : write(contract, (RecordType) type))
                .build();
        return Sources.file(name, writer);
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

    // static void write(Refund value, JsonWriter out) {
    //     out.beginObject();
    //     out.field("id", value.id());
    //     out.endObject();
    // }
    private static MethodSpec write(Contract contract, RecordType type) {
        JsonExpressions json = new JsonExpressions(contract, new NameAllocator());
        CodeBlock.Builder code = CodeBlock.builder().addStatement("out.beginObject()");
        for (Property property : type.properties()) {
            CodeBlock value = CodeBlock.of("value.$L()", property.javaName());
            code.add(json.write(property.wireName(), property.value(), value, "out"));
        }
        return MethodSpec.methodBuilder("write")
                .addModifiers(Modifier.STATIC)
                .addParameter(JavaTypes.of(type.name()), "value")
                .addParameter(JSON_WRITER, "out")
                .addCode(code.addStatement("out.endObject()").build())
                .build();
    }
}

package dev.signet.processor.targets.validator;

import static dev.signet.processor.targets.java.RuntimeTypes.JSON_READER;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.TypeDefinition.Branch;
import dev.signet.processor.model.TypeDefinition.UnionType;
import dev.signet.processor.targets.java.Emitted;
import dev.signet.processor.targets.java.JavaTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The method that reads one union: it looks ahead for the discriminator, then reads the branch that it names. */
final class UnionReader {
    private UnionReader() {}

    // static @Nullable Payment read(JsonReader in) {
    //     String tag = in.peekTag("kind");
    //     if (tag == null) {
    //         return null;
    //     }
    //     switch (tag) {
    //         case "card":
    //             return CardReader.read(in);
    //         default:
    //             in.unknownTag("kind", "card or transfer");
    //             return null;
    //     }
    // }
    static MethodSpec method(Contract contract, UnionType type) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("String tag = in.peekTag($S)", type.property())
                .beginControlFlow("if (tag == null)")
                .addStatement("return null")
                .endControlFlow()
                .beginControlFlow("switch (tag)");
        for (Branch branch : type.branches()) {
            code.add("case $S:\n$>", branch.tag())
                    .addStatement("return $T.read(in)", Emitted.reader(contract, contract.type(branch.type())))
                    .add("$<");
        }
        List<String> tags = type.branches().stream().map(Branch::tag).toList();
        code.add("default:\n$>")
                .addStatement("in.unknownTag($S, $S)", type.property(), Words.either(tags))
                .addStatement("return null")
                .add("$<")
                .endControlFlow();
        return MethodSpec.methodBuilder("read")
                .addJavadoc("The value at the reader, or null where it was null or a fault was reported.")
                .addModifiers(Modifier.STATIC)
                .returns(Nullness.nullable(JavaTypes.of(type.type())))
                .addParameter(JSON_READER, "in")
                .addCode(code.build())
                .build();
    }
}

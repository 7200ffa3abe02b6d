package dev.signet.processor.targets.validator;

import static dev.signet.processor.targets.java.RuntimeTypes.JSON_READER;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.TypeDefinition.RecordType;
import dev.signet.processor.targets.java.Emitted;
import dev.signet.processor.targets.java.JavaTypes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** The method that reads one record: components into variables, judged, then the value. */
final class RecordReader {
    private static final int BITS = 64;

    private final Contract contract;
    private final RecordType type;
    private final List<Property> properties;
    private final NameAllocator names;
    private final String in;
    private final String before;
    private final String name;
    private final String refusal;
    private final List<String> seen;

    /** The components keep their names; what the method itself needs takes a free one. */
    RecordReader(Contract contract, RecordType type) {
        this.contract = contract;
        this.type = type;
        this.properties = type.properties();
        names = new NameAllocator();
        properties.forEach(property -> names.newName(property.javaName(), property.javaName()));
        in = names.newName("in");
        before = names.newName("before");
        name = names.newName("name");
        refusal = names.newName("refusal");
        seen = IntStream.range(0, (properties.size() + BITS - 1) / BITS)
                .mapToObj(i -> names.newName(i == 0 ? "seen" : "seen" + (i + 1)))
                .toList();
    }

    // static @Nullable CreateRefund read(JsonReader in) { ... }
    MethodSpec method() {
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if (!$L.beginObject())", in)
                .addStatement("return null")
                .endControlFlow()
                .addStatement("int $L = $L.violationCount()", before, in);
        seen.forEach(bits -> code.addStatement("long $L = 0", bits));
        properties.forEach(property -> code.add(local(property)));
        return MethodSpec.methodBuilder("read")
                .addJavadoc("The value at the reader, or null where it was null or a fault was reported.")
                .addModifiers(Modifier.STATIC)
                .returns(Nullness.nullable(JavaTypes.of(type.name())))
                .addParameter(JSON_READER, in)
                .addCode(code.add(loop()).add(verdict()).build())
                .build();
    }

    private static CodeBlock local(Property property) {
        Schema schema = property.value().schema();
        TypeName declared = JavaTypes.of(schema);
        CodeBlock initial = schema instanceof Schema.OptionalOf
                ? CodeBlock.of("$T.empty()", Optional.class)
                : CodeBlock.of(declared.equals(TypeName.BOOLEAN) ? "false" : declared.isPrimitive() ? "0" : "null");
        return CodeBlock.builder()
                .addStatement("$T $L = $L", declared, property.javaName(), initial)
                .build();
    }

    // for (String name = in.nextName(); name != null; name = in.nextName()) {
    //     switch (name) {
    //         case "amount_cents" -> {
    //             seen = in.once(seen, 1L << 0);
    //             amountCents = in.readLong();
    //         }
    //         default -> in.unknown();
    //     }
    // }
    private CodeBlock loop() {
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("for (String $1L = $2L.nextName(); $1L != null; $1L = $2L.nextName())", name, in)
                .beginControlFlow("switch ($L)", name);
        JsonExpressions json = new JsonExpressions(contract, names);
        for (int i = 0; i < properties.size(); i++) {
            Property property = properties.get(i);
            String bits = seen.get(i / BITS);
            code.beginControlFlow("case $S ->", property.wireName())
                    .addStatement("$1L = $2L.once($1L, 1L << $3L)", bits, in, i % BITS)
                    .addStatement(
                            "$L = $L",
                            property.javaName(),
                            json.read(property.value().schema(), in))
                    .endControlFlow();
        }
        return code.addStatement("default -> $L.unknown()", in)
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private CodeBlock verdict() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < properties.size(); i++) {
            Property property = properties.get(i);
            // Its zero cannot be told from an absent one, so the validator could not say.
            if (JavaTypes.of(property.value().schema()).isPrimitive()) {
                code.beginControlFlow("if (($L & 1L << $L) == 0)", seen.get(i / BITS), i % BITS)
                        .addStatement("$L.missing($S)", in, property.wireName())
                        .endControlFlow();
            }
        }
        String locals = properties.stream().map(Property::javaName).collect(Collectors.joining(", "));
        CodeBlock made = CodeBlock.of("new $T($L)", JavaTypes.of(type.name()), locals);
        code.addStatement("$L.check($T.validate($L))", in, Emitted.validator(contract, type), locals);
        return type.ownConstructor()
                ? code.add(guarded(made)).build()
                : code.addStatement("return $L.violationCount() == $L ? $L : null", in, before, made)
                        .build();
    }

    // if (in.violationCount() != before) {
    //     return null;
    // }
    // try {
    //     return new Period(from, to);
    // } catch (RuntimeException refusal) {
    //     in.refused(refusal);
    //     return null;
    // }
    private CodeBlock guarded(CodeBlock made) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L.violationCount() != $L)", in, before)
                .addStatement("return null")
                .endControlFlow()
                .beginControlFlow("try")
                .addStatement("return $L", made)
                .nextControlFlow("catch ($T $L)", RuntimeException.class, refusal)
                .addStatement("$L.refused($L)", in, refusal)
                .addStatement("return null")
                .endControlFlow()
                .build();
    }
}

package dev.signet.processor.targets.validator;

import static dev.signet.processor.targets.java.RuntimeTypes.JSON_READER;
import static dev.signet.processor.targets.java.RuntimeTypes.NAMES;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition.Accessor;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.TypeDefinition.Tag;
import dev.signet.processor.targets.java.Emitted;
import dev.signet.processor.targets.java.JavaTypes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The method that reads one object: properties into variables, judged, then the value. */
final class ObjectReader {
    private static final int BITS = 64;
    // Javac looks for Unicode escapes even in comments.
    private static final Pattern FIT_FOR_A_COMMENT = Pattern.compile("[\\w.$ -]+");

    private final Contract contract;
    private final ObjectType type;
    private final Stages stages;
    private final List<Property> properties;
    private final List<Tag> tags;
    private final NameAllocator names;
    private final String in;
    private final String before;
    private final String members;
    private final String member;
    private final String refusal;
    private final String made;
    private final List<String> seen;

    /** The properties keep their names; what the method itself needs takes a free one. */
    ObjectReader(Contract contract, ObjectType type) {
        this.contract = contract;
        this.type = type;
        this.stages = new Stages(contract);
        this.properties = type.sent();
        this.tags = type.tags().stream().filter(tag -> !isProperty(tag)).toList();
        names = new NameAllocator();
        properties.forEach(property -> names.newName(property.javaName(), property.javaName()));
        in = names.newName("in");
        before = names.newName("before");
        members = names.newName("MEMBERS");
        member = names.newName("member");
        refusal = names.newName("refusal");
        made = names.newName("made");
        seen = IntStream.range(0, (properties.size() + tags.size() + BITS - 1) / BITS)
                .mapToObj(i -> names.newName(i == 0 ? "seen" : "seen" + (i + 1)))
                .toList();
    }

    // private static final Names MEMBERS = Names.of("amount_cents", "reason", "note");
    FieldSpec members() {
        CodeBlock wireNames = Stream.concat(
                        properties.stream().map(Property::wireName),
                        tags.stream().map(Tag::property))
                .map(wireName -> CodeBlock.of("$S", wireName))
                .collect(CodeBlock.joining(",$W"));
        return FieldSpec.builder(NAMES, members, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", NAMES, wireNames)
                .build();
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
                .returns(Nullness.nullable(JavaTypes.of(type.type())))
                .addParameter(JSON_READER, in)
                .addCode(code.add(loop()).add(verdict()).build())
                .build();
    }

    private static CodeBlock local(Property property) {
        Schema schema = property.value().schema();
        TypeName declared = JavaTypes.of(schema);
        CodeBlock initial = schema instanceof Schema.OptionalOf optional
                ? CodeBlock.of("$T.empty()", JavaTypes.raw(optional))
                : CodeBlock.of(declared.equals(TypeName.BOOLEAN) ? "false" : declared.isPrimitive() ? "0" : "null");
        return CodeBlock.builder()
                .addStatement("$T $L = $L", declared, property.javaName(), initial)
                .build();
    }

    // for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
    //     switch (member) {
    //         case 0 -> { // amount_cents
    //             seen = in.once(seen, 1L << 0);
    //             amountCents = in.readLong();
    //         }
    //         default -> in.unknown();
    //     }
    // }
    private CodeBlock loop() {
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow(
                        "for (int $1L = $2L.firstMember($3L); $1L >= 0; $1L = $2L.nextMember($3L, $1L))",
                        member,
                        in,
                        members)
                .beginControlFlow("switch ($L)", member);
        JsonExpressions json = new JsonExpressions(contract, names);
        for (int i = 0; i < properties.size(); i++) {
            Property property = properties.get(i);
            CodeBlock value = tag(property)
                    .map(tag -> CodeBlock.of("$L.readConstant($S)", in, tag.value()))
                    .orElseGet(() -> json.read(property.value().schema(), in));
            code.add(member(i, property.wireName(), CodeBlock.of("$L = $L", property.javaName(), value)));
        }
        for (int i = 0; i < tags.size(); i++) {
            Tag tag = tags.get(i);
            CodeBlock constant = CodeBlock.of("$L.readConstant($S)", in, tag.value());
            code.add(member(properties.size() + i, tag.property(), constant));
        }
        return code.addStatement("default -> $L.$L()", in, type.ignoresUnknown() ? "skipValue" : "unknown")
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private CodeBlock member(int index, String wireName, CodeBlock read) {
        boolean isFit = FIT_FOR_A_COMMENT.matcher(wireName).matches();
        return CodeBlock.builder()
                .add("case $L -> {$L\n$>", index, isFit ? " // " + wireName : "")
                .addStatement("$1L = $2L.once($1L, 1L << $3L)", seen.get(index / BITS), in, index % BITS)
                .addStatement("$L", read)
                .endControlFlow()
                .build();
    }

    /** The discriminator that this property is. */
    private Optional<Tag> tag(Property property) {
        return type.tags().stream()
                .filter(tag -> tag.property().equals(property.wireName()))
                .findFirst();
    }

    private boolean isProperty(Tag tag) {
        return properties.stream().anyMatch(property -> property.wireName().equals(tag.property()));
    }

    private CodeBlock verdict() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < properties.size(); i++) {
            Property property = properties.get(i);
            // A primitive's zero cannot be told from an absent one, so the validator could not say; nor does it
            // know of discriminators.
            if (JavaTypes.of(property.value().schema()).isPrimitive()
                    || tag(property).isPresent()) {
                code.add(missing(i, property.wireName()));
            }
        }
        for (int i = 0; i < tags.size(); i++) {
            code.add(missing(properties.size() + i, tags.get(i).property()));
        }
        return code.addStatement(
                        "$L.check($T.judge($L$L))",
                        in,
                        Emitted.validator(contract, type),
                        locals(),
                        stages.firstAsksContext(type) ? CodeBlock.of(",$W$L.context()", in) : "")
                .add(made())
                .build();
    }

    private CodeBlock missing(int index, String wireName) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", unseen(index))
                .addStatement("$L.missing($S)", in, wireName)
                .endControlFlow()
                .build();
    }

    private CodeBlock unseen(int index) {
        return CodeBlock.of("($L & 1L << $L) == 0", seen.get(index / BITS), index % BITS);
    }

    private CodeBlock locals() {
        return properties.stream()
                .map(property -> CodeBlock.of("$L", property.javaName()))
                .collect(CodeBlock.joining(",$W"));
    }

    private CodeBlock made() {
        TypeName name = JavaTypes.of(type.type());
        if (stages.hasSecond(type)) {
            return madeWhole(name);
        }
        return switch (type.construction()) {
            case CANONICAL_CONSTRUCTOR ->
                CodeBlock.builder()
                        .addStatement(
                                "return $L.violationCount() == $L ? new $T($L) : null", in, before, name, locals())
                        .build();
            case OWN_CONSTRUCTOR -> guarded(CodeBlock.of("return new $T($L);\n", name, locals()));
            case SETTERS -> guarded(setters(name));
            case NONE -> throw new IllegalArgumentException(type.name() + " cannot be made, a rule should have said");
        };
    }

    // if (in.violationCount() != before) {
    //     return null;
    // }
    // Period made = new Period(from, to);
    // in.check(PeriodValidator.whole(made));
    // return in.violationCount() == before ? made : null;
    private CodeBlock madeWhole(TypeName name) {
        CodeBlock judged = CodeBlock.builder()
                .addStatement(
                        "$L.check($T.whole($L$L))",
                        in,
                        Emitted.validator(contract, type),
                        made,
                        stages.secondAsksContext(type) ? CodeBlock.of(",$W$L.context()", in) : "")
                .addStatement("return $1L.violationCount() == $2L ? $3L : null", in, before, made)
                .build();
        CodeBlock making = CodeBlock.of("$L = new $T($L);\n", made, name, locals());
        return switch (type.construction()) {
            case CANONICAL_CONSTRUCTOR ->
                CodeBlock.builder()
                        .add(unlessFine())
                        .add("$T $L", name, making)
                        .add(judged)
                        .build();
            case OWN_CONSTRUCTOR ->
                CodeBlock.builder()
                        .add(unlessFine())
                        .addStatement("$T $L", name, made)
                        .add(tried(making))
                        .add(judged)
                        .build();
            case SETTERS ->
                CodeBlock.builder()
                        .add(unlessFine())
                        .addStatement("$T $L", name, made)
                        .add(tried(CodeBlock.builder()
                                .addStatement("$L = new $T()", made, name)
                                .add(set())
                                .build()))
                        .add(judged)
                        .build();
            case NONE -> throw new IllegalArgumentException(type.name() + " cannot be made, a rule should have said");
        };
    }

    // Pet made = new Pet();
    // if ((seen & 1L << 0) != 0) {
    //     made.setName(name);
    // }
    // return made;
    //
    // What is absent keeps the value that its bean begins with.
    private CodeBlock setters(TypeName name) {
        return CodeBlock.builder()
                .addStatement("$1T $2L = new $1T()", name, made)
                .add(set())
                .addStatement("return $L", made)
                .build();
    }

    private CodeBlock set() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < properties.size(); i++) {
            Property property = properties.get(i);
            Accessor writer = property.writer().orElseThrow();
            code.beginControlFlow("if (($L & 1L << $L) != 0)", seen.get(i / BITS), i % BITS)
                    .addStatement(
                            writer.kind() == Accessor.Kind.FIELD ? "$L.$L = $L" : "$L.$L($L)",
                            made,
                            writer.name(),
                            property.javaName())
                    .endControlFlow();
        }
        return code.build();
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
    private CodeBlock guarded(CodeBlock making) {
        return CodeBlock.builder().add(unlessFine()).add(tried(making)).build();
    }

    private CodeBlock unlessFine() {
        return CodeBlock.builder()
                .beginControlFlow("if ($L.violationCount() != $L)", in, before)
                .addStatement("return null")
                .endControlFlow()
                .build();
    }

    private CodeBlock tried(CodeBlock making) {
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(making)
                .nextControlFlow("catch ($T $L)", RuntimeException.class, refusal)
                .addStatement("$L.refused($L)", in, refusal)
                .addStatement("return null")
                .endControlFlow()
                .build();
    }
}

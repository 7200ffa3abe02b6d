package dev.signet.processor.targets.validator;

import static dev.signet.processor.targets.java.RuntimeTypes.ANCESTORS;
import static dev.signet.processor.targets.java.RuntimeTypes.VALIDATION_CONTEXT;
import static dev.signet.processor.targets.java.RuntimeTypes.VIOLATIONS;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Invariants;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.TypeDefinition.Accessor;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.TypeDefinition.Turn;
import dev.signet.processor.model.TypeDefinition.UnionType;
import dev.signet.processor.model.Value;
import dev.signet.processor.targets.java.JavaTypes;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The validator of one type: of its properties before there is a value, and of a finished value with all it holds. */
final class TypeValidator {
    private final TypeDefinition type;
    private final Judged judged;
    private final ConstraintChecks checks;
    private final Cascade cascade;
    private final Stages stages;

    TypeValidator(Contract contract, TypeDefinition type) {
        this.type = type;
        this.judged = new Judged(contract);
        this.checks = new ConstraintChecks(contract, List.of("judge", "whole", "validate", "begin"));
        this.cascade = new Cascade(contract, Optional.of(type));
        this.stages = new Stages(contract);
    }

    void addTo(TypeSpec.Builder validator) {
        if (type instanceof UnionType union) {
            if (judged.isRecursive(type)) {
                validator.addMethod(begin());
            }
            validator.addMethod(validate(cascade.branches(union)));
            return;
        }
        ObjectType object = (ObjectType) type;
        // Not whether this contract has it sent: two contracts of a package share the file.
        boolean isMade = object.construction() != TypeDefinition.Construction.NONE;
        if (isMade) {
            validator.addMethod(judge(object));
            if (stages.hasSecond(object)) {
                validator.addMethod(whole(object));
            }
        }
        if (judged.judges(type)) {
            boolean isSplit = !object.turns().isEmpty() && stages.hasSecond(object);
            boolean judgedAlready = isMade && !isSplit && object.sent().equals(object.answered());
            if (judged.isRecursive(type)) {
                validator.addMethod(begin());
            }
            validator.addMethod(validate(judgedAlready ? throughJudge(object) : byItself(object)));
        }
        validator.addFields(checks.constants()).addMethods(checks.methods()).addTypes(checks.annotations());
    }

    // static Violations judge(@Nullable Long amountCents, @Nullable String note) {
    //     Violations found = Violations.NONE;
    //     if (amountCents == null) { ... }
    //     return found;
    // }
    private MethodSpec judge(ObjectType object) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("judge")
                .addJavadoc(
                        "Judges the properties before there is a value; the objects among them were judged when they"
                                + " were read.$L",
                        object.turns().isEmpty() ? "" : "\nEach turn is judged where nothing was found before it.")
                .addModifiers(Modifier.STATIC)
                .returns(VIOLATIONS)
                .addStatement("$1T found = $1T.NONE", VIOLATIONS);
        NameAllocator names = ConstraintChecks.names();
        for (Property property : object.sent()) {
            String name = names.newName(property.javaName(), property.javaName());
            method.addParameter(parameter(property.value().schema(), name));
        }
        method.addCode(inTurn(object, turn -> checked(stages.before(object, turn), names)));
        if (stages.firstAsksContext(object)) {
            method.addParameter(VALIDATION_CONTEXT, Verdicts.CONTEXT);
        }
        return method.addStatement("return found").build();
    }

    // if (name == null) { ... }
    // if (found.isEmpty()) {
    //     if (!Checks.size(name, 3, 20)) { ... }
    // }
    private static CodeBlock inTurn(ObjectType object, IntFunction<CodeBlock> judging) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int turn = 0; turn < Stages.turns(object).size(); turn++) {
            CodeBlock judged = judging.apply(turn);
            if (code.isEmpty() || judged.isEmpty()) {
                code.add(judged);
            } else {
                code.beginControlFlow("if (found.isEmpty())").add(judged).endControlFlow();
            }
        }
        return code.build();
    }

    private CodeBlock checked(List<Property> properties, NameAllocator names) {
        return properties.stream()
                .filter(property -> ConstraintChecks.judges(property.value()))
                .map(property -> checks.check(
                        property.value(), names.get(property.javaName()), Spot.property(property.wireName())))
                .collect(CodeBlock.joining(""));
    }

    // static Violations whole(Period value) {
    //     Violations found = Violations.NONE;
    //     boolean ordered = value.isOrdered();
    //     if (!ordered) {
    //         found = found.and(Violation.assertTrue("/ordered"));
    //     }
    //     return found;
    // }
    private MethodSpec whole(ObjectType object) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("whole")
                .addJavadoc("Judges a value that was made, beyond what its properties say one by one.")
                .addModifiers(Modifier.STATIC)
                .returns(VIOLATIONS)
                .addParameter(JavaTypes.of(type.type()), "value")
                .addStatement("$1T found = $1T.NONE", VIOLATIONS);
        NameAllocator names = ConstraintChecks.names();
        method.addCode(inTurn(object, turn -> whole(object, turn, names)));
        if (stages.secondAsksContext(object)) {
            method.addParameter(VALIDATION_CONTEXT, Verdicts.CONTEXT);
        }
        return method.addStatement("return found").build();
    }

    private CodeBlock whole(ObjectType object, int turn, NameAllocator names) {
        Turn judged = Stages.turns(object).get(turn);
        CodeBlock.Builder code = CodeBlock.builder();
        stages.after(object, turn).forEach(property -> code.add(read(property, names)));
        return code.add(invariants(object, judged.invariants(), List.of(), names))
                .build();
    }

    /** Less what is judged as a property already. */
    private CodeBlock invariants(
            ObjectType object, Invariants invariants, List<Property> properties, NameAllocator names) {
        CodeBlock.Builder code = CodeBlock.builder();
        invariants.getters().stream()
                .filter(getter -> properties.stream()
                        .noneMatch(property -> property.site().equals(getter.site())))
                .forEach(getter -> code.add(read(getter, names)));
        Value itself = new Value(object.type(), false, invariants.constraints());
        return code.add(checks.check(itself, "value", Spot.body())).build();
    }

    // boolean ordered = value.isOrdered();
    // if (!ordered) { ... }
    private CodeBlock read(Property property, NameAllocator names) {
        Object variable = new Object(); // a property may be read in several turns
        return CodeBlock.builder()
                .add(local(property, variable, names))
                .add(checks.check(property.value(), names.get(variable), Spot.property(property.wireName())))
                .build();
    }

    // Violations found = judge(value.amountCents(), value.note());
    // List<Line> lines = value.lines();
    // ...
    // return found;
    private CodeBlock throughJudge(ObjectType object) {
        CodeBlock values = Stream.concat(
                        object.answered().stream().map(TypeValidator::got),
                        stages.firstAsksContext(object) ? Stream.of(CodeBlock.of(Verdicts.CONTEXT)) : Stream.empty())
                .collect(CodeBlock.joining(",$W"));
        boolean isWhole = stages.hasSecond(object);
        if (!isWhole
                && object.answered().stream()
                        .noneMatch(property -> cascade.reaches(property.value().schema()))) {
            return CodeBlock.builder().addStatement("return judge($L)", values).build();
        }
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$T found = judge($L)", VIOLATIONS, values);
        if (isWhole) {
            String context = stages.secondAsksContext(object) ? ", " + Verdicts.CONTEXT : "";
            code.addStatement("found = found.and(whole(value$L))", context);
        }
        NameAllocator names = ConstraintChecks.names();
        for (Property property : object.answered()) {
            if (cascade.reaches(property.value().schema())) {
                code.add(local(property, names)).add(held(property, names));
            }
        }
        return code.addStatement("return found").build();
    }

    private CodeBlock byItself(ObjectType object) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$1T found = $1T.NONE", VIOLATIONS);
        NameAllocator names = ConstraintChecks.names();
        for (Property property : object.answered()) {
            if (cascade.reaches(property.value().schema()) || ConstraintChecks.judges(property.value())) {
                code.add(local(property, names));
            }
        }
        code.add(inTurn(object, turn -> byItself(object, turn, names)));
        for (Property property : object.answered()) {
            if (cascade.reaches(property.value().schema())) {
                code.add(held(property, names));
            }
        }
        return code.addStatement("return found").build();
    }

    private CodeBlock byItself(ObjectType object, int turn, NameAllocator names) {
        Turn judged = Stages.turns(object).get(turn);
        List<Property> answered =
                judged.properties().stream().filter(Property::isAnswered).toList();
        return CodeBlock.builder()
                .add(checked(answered, names))
                .add(invariants(object, judged.invariants(), answered, names))
                .build();
    }

    private static CodeBlock local(Property property, NameAllocator names) {
        return local(property, property.javaName(), names);
    }

    private static CodeBlock local(Property property, Object tag, NameAllocator names) {
        return CodeBlock.builder()
                .addStatement(
                        "$T $L = $L",
                        JavaTypes.of(property.value().schema()),
                        names.newName(property.javaName(), tag),
                        got(property))
                .build();
    }

    private CodeBlock held(Property property, NameAllocator names) {
        return cascade.of(property.value().schema(), names.get(property.javaName()), property.wireName());
    }

    private static CodeBlock got(Property property) {
        Accessor reader = property.reader().orElseThrow();
        return CodeBlock.of(reader.kind() == Accessor.Kind.FIELD ? "value.$L" : "value.$L()", reader.name());
    }

    // static Violations validate(Node value) {
    //     return validate(value, Ancestors.NONE);
    // }
    private MethodSpec begin() {
        return signature()
                .addJavadoc("Judges a finished value and all that it holds.")
                .addStatement(
                        "return validate(value$L, $T.NONE)",
                        judged.asksContext(type) ? ", " + Verdicts.CONTEXT : "",
                        ANCESTORS)
                .build();
    }

    // static Violations validate(Node value, Ancestors above) {
    //     if (above.include(value)) {
    //         return Violations.NONE;
    //     }
    //     Ancestors here = above.and(value);
    //     ...
    // }
    private MethodSpec validate(CodeBlock body) {
        MethodSpec.Builder method = signature();
        if (!judged.isRecursive(type)) {
            return method.addJavadoc("Judges a finished value and all that it holds.")
                    .addCode(body)
                    .build();
        }
        boolean isUnion = type instanceof UnionType;
        method.addJavadoc("The same for a value inside others, which are judged already.")
                .addParameter(ANCESTORS, isUnion ? "here" : "above");
        if (!isUnion) {
            method.beginControlFlow("if (above.include(value))")
                    .addStatement("return $T.NONE", VIOLATIONS)
                    .endControlFlow()
                    .addStatement("$T here = above.and(value)", ANCESTORS);
        }
        return method.addCode(body).build();
    }

    private MethodSpec.Builder signature() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("validate")
                .addModifiers(Modifier.STATIC)
                .returns(VIOLATIONS)
                .addParameter(JavaTypes.of(type.type()), "value");
        return judged.asksContext(type) ? method.addParameter(VALIDATION_CONTEXT, Verdicts.CONTEXT) : method;
    }

    /** A parameter that may be null unless it cannot. */
    static ParameterSpec parameter(Schema schema, String name) {
        TypeName type = JavaTypes.of(schema);
        boolean neverNull = type.isPrimitive() || schema instanceof Schema.OptionalOf;
        return ParameterSpec.builder(neverNull ? type : Nullness.nullable(type), name)
                .build();
    }
}

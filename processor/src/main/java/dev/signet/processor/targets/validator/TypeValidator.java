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
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.TypeDefinition.Accessor;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.TypeDefinition.UnionType;
import dev.signet.processor.model.Value;
import dev.signet.processor.targets.java.JavaTypes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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
            boolean judgedAlready = isMade && object.sent().equals(object.answered());
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
        method.addCode(inTurn(object, Property::isSent, stages::first, names));
        if (stages.firstAsksContext(object)) {
            method.addParameter(VALIDATION_CONTEXT, Verdicts.CONTEXT);
        }
        return method.addStatement("return found").build();
    }

    // if (name == null) { ... }
    // if (found.isEmpty()) {
    //     if (!Checks.size(name, 3, 20)) { ... }
    // }
    private CodeBlock inTurn(
            ObjectType object, Predicate<Property> which, Function<Property, Value> of, NameAllocator names) {
        if (object.turns().isEmpty()) {
            return checked(object.properties(), which, of, names);
        }
        CodeBlock.Builder code = CodeBlock.builder();
        for (List<Property> turn : object.turns()) {
            CodeBlock checked = checked(turn, which, of, names);
            if (code.isEmpty() || checked.isEmpty()) {
                code.add(checked);
            } else {
                code.beginControlFlow("if (found.isEmpty())").add(checked).endControlFlow();
            }
        }
        return code.build();
    }

    private CodeBlock checked(
            List<Property> properties, Predicate<Property> which, Function<Property, Value> of, NameAllocator names) {
        CodeBlock.Builder code = CodeBlock.builder();
        properties.stream()
                .filter(which)
                .filter(property -> ConstraintChecks.judges(of.apply(property)))
                .forEach(property -> code.add(checks.check(
                        of.apply(property), names.get(property.javaName()), Spot.property(property.wireName()))));
        return code.build();
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
        for (Property property : stages.second(object)) {
            method.addCode(local(property, names))
                    .addCode(checks.check(
                            stages.second(property.value()),
                            names.get(property.javaName()),
                            Spot.property(property.wireName())));
        }
        method.addCode(invariants(object, object.invariants().getters(), names));
        if (stages.secondAsksContext(object)) {
            method.addParameter(VALIDATION_CONTEXT, Verdicts.CONTEXT);
        }
        return method.addStatement("return found").build();
    }

    private CodeBlock invariants(ObjectType object, List<Property> getters, NameAllocator names) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Property getter : getters) {
            code.add(local(getter, getter, names))
                    .add(checks.check(getter.value(), names.get(getter), Spot.property(getter.wireName())));
        }
        Value itself = new Value(object.type(), false, object.invariants().constraints());
        return code.add(checks.check(itself, "value", Spot.body())).build();
    }

    // Violations found = judge(value.amountCents(), value.note());
    // List<Line> lines = value.lines();
    // ...
    // return found;
    private CodeBlock throughJudge(ObjectType object) {
        CodeBlock values = Stream.concat(
                        object.answered().stream().map(TypeValidator::read),
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
            code.add(lastly(object, CodeBlock.of("found = found.and(whole(value$L));\n", context)));
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
        code.add(inTurn(object, Property::isAnswered, Property::value, names));
        for (Property property : object.answered()) {
            if (cascade.reaches(property.value().schema())) {
                code.add(held(property, names));
            }
        }
        List<Property> getters = object.invariants().getters().stream()
                .filter(getter -> !object.answered().contains(getter))
                .toList();
        return code.add(lastly(object, invariants(object, getters, names)))
                .addStatement("return found")
                .build();
    }

    /** What is judged of the whole is in no turn of its own: where there are turns, it comes behind all of them. */
    private static CodeBlock lastly(ObjectType object, CodeBlock whole) {
        return object.turns().isEmpty() || whole.isEmpty()
                ? whole
                : CodeBlock.builder()
                        .beginControlFlow("if (found.isEmpty())")
                        .add(whole)
                        .endControlFlow()
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
                        read(property))
                .build();
    }

    private CodeBlock held(Property property, NameAllocator names) {
        return cascade.of(property.value().schema(), names.get(property.javaName()), property.wireName());
    }

    private static CodeBlock read(Property property) {
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

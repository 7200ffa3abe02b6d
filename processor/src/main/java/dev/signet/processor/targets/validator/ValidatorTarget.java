package dev.signet.processor.targets.validator;

import static dev.signet.processor.targets.java.RuntimeTypes.VIOLATIONS;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Input;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.Value;
import dev.signet.processor.targets.GeneratedFile;
import dev.signet.processor.targets.Target;
import dev.signet.processor.targets.java.Emitted;
import dev.signet.processor.targets.java.JavaTypes;
import dev.signet.processor.targets.java.Sources;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** One validator per record a client may send, and one for the arguments of the contract's operations. */
public final class ValidatorTarget implements Target {
    @Override
    public Stream<GeneratedFile> render(Contract contract) {
        Stream<GeneratedFile> records = contract.requestTypes().stream()
                .filter(ObjectType.class::isInstance)
                .map(type -> record(contract, (ObjectType) type));
        List<Operation> judged = contract.operations().stream()
                .filter(operation -> !judged(operation).isEmpty())
                .toList();
        return judged.isEmpty() ? records : Stream.concat(records, Stream.of(parameters(contract, judged)));
    }

    /**
     * The arguments of an operation on which something is to check, in order. Of a body that is what its parameter says:
     * the records in it were judged when they were read.
     */
    public static List<Input> judged(Operation operation) {
        return operation.inputs().stream()
                .filter(input -> ConstraintChecks.judges(withoutRequired(input)))
                .toList();
    }

    /** Whether an argument is there is known before it is a value. */
    private static Value withoutRequired(Input input) {
        return new Value(input.value().schema(), false, input.value().constraints());
    }

    // final class CreateRefundValidator { ... }
    private static GeneratedFile record(Contract contract, ObjectType type) {
        ClassName name = Emitted.validator(contract, type);
        ConstraintChecks checks = new ConstraintChecks(contract);
        MethodSpec validate = validate(type, checks);
        return Sources.file(
                name,
                validator(
                                name,
                                CodeBlock.of(
                                        "Judges a {@link $T}: every violation at once.", JavaTypes.of(type.name())))
                        .addFields(checks.patternFields())
                        .addMethod(validate)
                        .build());
    }

    // static Violations validate(@Nullable Long amountCents, @Nullable String note) {
    //     Violations found = Violations.NONE;
    //     if (amountCents == null) { ... }
    //     return found;
    // }
    private static MethodSpec validate(ObjectType type, ConstraintChecks checks) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("validate")
                .addJavadoc(
                        "Judges the components before there is a value; the records among them were judged when they were read.")
                .addModifiers(Modifier.STATIC)
                .returns(VIOLATIONS)
                .addStatement("$1T found = $1T.NONE", VIOLATIONS);
        NameAllocator names = ConstraintChecks.names();
        for (Property property : type.sent()) {
            String name = names.newName(property.javaName());
            method.addParameter(parameter(property.value().schema(), name));
            method.addCode(checks.check(property.value(), name, Spot.property(property.wireName())));
        }
        return method.addStatement("return found").build();
    }

    // final class RefundsApiValidator { static Violations issue(@Nullable String customerId) { ... } }
    private static GeneratedFile parameters(Contract contract, List<Operation> operations) {
        ClassName name = Emitted.validator(contract);
        ConstraintChecks checks = new ConstraintChecks(contract);
        List<MethodSpec> methods = operations.stream()
                .map(operation -> parameters(operation, checks))
                .toList();
        CodeBlock doc = CodeBlock.of("Judges the arguments of {@link $T}'s operations.", JavaTypes.of(contract.name()));
        return Sources.file(
                name,
                validator(name, doc)
                        .addFields(checks.patternFields())
                        .addMethods(methods)
                        .build());
    }

    private static MethodSpec parameters(Operation operation, ConstraintChecks checks) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(operation.name())
                .addModifiers(Modifier.STATIC)
                .returns(VIOLATIONS)
                .addStatement("$1T found = $1T.NONE", VIOLATIONS);
        NameAllocator names = ConstraintChecks.names();
        for (Input input : judged(operation)) {
            String name = names.newName(input.javaName());
            method.addParameter(parameter(input.value().schema(), name));
            method.addCode(checks.check(withoutRequired(input), name, spot(input)));
        }
        return method.addStatement("return found").build();
    }

    private static Spot spot(Input input) {
        return input instanceof Parameter parameter ? Spot.parameter(parameter) : Spot.body();
    }

    private static ParameterSpec parameter(Schema schema, String name) {
        TypeName type = JavaTypes.of(schema);
        boolean neverNull = type.isPrimitive() || schema instanceof Schema.OptionalOf;
        return ParameterSpec.builder(neverNull ? type : Nullness.nullable(type), name)
                .build();
    }

    private static TypeSpec.Builder validator(ClassName name, CodeBlock doc) {
        return TypeSpec.classBuilder(name)
                .addJavadoc(doc)
                .addAnnotations(Sources.marks())
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }
}

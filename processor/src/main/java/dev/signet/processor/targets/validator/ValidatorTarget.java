package dev.signet.processor.targets.validator;

import static dev.signet.processor.targets.java.RuntimeTypes.VIOLATIONS;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.TypeDefinition.RecordType;
import dev.signet.processor.model.Value;
import dev.signet.processor.targets.GeneratedFile;
import dev.signet.processor.targets.Target;
import dev.signet.processor.targets.java.Emitted;
import dev.signet.processor.targets.java.JavaTypes;
import dev.signet.processor.targets.java.Sources;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** One validator per record a client may send, and one for the parameters of the contract's operations. */
public final class ValidatorTarget implements Target {
    @Override
    public Stream<GeneratedFile> render(Contract contract) {
        Stream<GeneratedFile> records = contract.requestTypes().stream()
                .filter(RecordType.class::isInstance)
                .map(type -> record(contract, (RecordType) type));
        List<Operation> judged = contract.operations().stream()
                .filter(operation -> !judged(operation).isEmpty())
                .toList();
        return judged.isEmpty() ? records : Stream.concat(records, Stream.of(parameters(contract, judged)));
    }

    /** The parameters of an operation on which something is to check, in order. */
    public static List<Parameter> judged(Operation operation) {
        return operation.parameters().stream()
                .filter(parameter -> !withoutRequired(parameter).constraints().isEmpty()
                        || ConstraintChecks.judges(withoutRequired(parameter)))
                .toList();
    }

    /** Whether a parameter is there is known before it is a value. */
    private static Value withoutRequired(Parameter parameter) {
        return new Value(parameter.value().schema(), false, parameter.value().constraints());
    }

    // final class CreateRefundValidator { ... }
    private static GeneratedFile record(Contract contract, RecordType type) {
        ClassName name = Emitted.validator(contract, type);
        ConstraintChecks checks = new ConstraintChecks();
        MethodSpec components = components(type, checks);
        return Sources.file(
                name,
                validator(
                                name,
                                CodeBlock.of(
                                        "Judges a {@link $T}: every violation at once.", JavaTypes.of(type.name())))
                        .addFields(checks.patternFields())
                        .addMethod(value(contract, type))
                        .addMethod(components)
                        .build());
    }

    // static Violations validate(CreateOrder value) {
    //     return components(value.customer(), value.lines())
    //             .and(CustomerValidator.validate(value.customer()).below("customer"));
    // }
    private static MethodSpec value(Contract contract, RecordType type) {
        String accessors = type.properties().stream()
                .map(property -> "value." + property.javaName() + "()")
                .collect(Collectors.joining(", "));
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$T found = components($L)", VIOLATIONS, accessors);
        Cascade cascade = new Cascade(contract);
        type.properties().forEach(property -> code.add(cascade.of(property)));
        return MethodSpec.methodBuilder("validate")
                .addJavadoc("Judges the value and what it holds.")
                .addModifiers(Modifier.STATIC)
                .returns(VIOLATIONS)
                .addParameter(JavaTypes.of(type.name()), "value")
                .addCode(code.addStatement("return found").build())
                .build();
    }

    // static Violations components(@Nullable Long amountCents, @Nullable String note) {
    //     Violations found = Violations.NONE;
    //     if (amountCents == null) { ... }
    //     return found;
    // }
    private static MethodSpec components(RecordType type, ConstraintChecks checks) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("components")
                .addJavadoc("Judges the components before there is a value, without what they hold.")
                .addModifiers(Modifier.STATIC)
                .returns(VIOLATIONS)
                .addStatement("$1T found = $1T.NONE", VIOLATIONS);
        for (Property property : type.properties()) {
            method.addParameter(parameter(property.value().schema(), property.javaName()));
            method.addCode(checks.check(property.value(), property.javaName(), Spot.property(property.wireName())));
        }
        return method.addStatement("return found").build();
    }

    // final class RefundsApiValidator { static Violations issue(@Nullable String customerId) { ... } }
    private static GeneratedFile parameters(Contract contract, List<Operation> operations) {
        ClassName name = Emitted.validator(contract);
        ConstraintChecks checks = new ConstraintChecks();
        List<MethodSpec> methods = operations.stream()
                .map(operation -> parameters(operation, checks))
                .toList();
        CodeBlock doc =
                CodeBlock.of("Judges the parameters of {@link $T}'s operations.", JavaTypes.of(contract.name()));
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
        for (Parameter parameter : judged(operation)) {
            method.addParameter(parameter(parameter.value().schema(), parameter.javaName()));
            method.addCode(checks.check(withoutRequired(parameter), parameter.javaName(), Spot.parameter(parameter)));
        }
        return method.addStatement("return found").build();
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
                .addAnnotation(Sources.generated())
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }
}

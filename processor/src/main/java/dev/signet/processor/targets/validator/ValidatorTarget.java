package dev.signet.processor.targets.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.TypeDefinition.EnumType;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.targets.GeneratedFile;
import dev.signet.processor.targets.Target;
import dev.signet.processor.targets.java.Emitted;
import dev.signet.processor.targets.java.JavaTypes;
import dev.signet.processor.targets.java.Sources;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** One validator per type that is read or judged, and one for what the contract's operations take and answer. */
public final class ValidatorTarget implements Target {
    @Override
    public Stream<GeneratedFile> render(Contract contract) {
        Judged judged = new Judged(contract);
        Set<TypeDefinition> types = new LinkedHashSet<>();
        contract.requestTypes().stream().filter(ObjectType.class::isInstance).forEach(types::add);
        contract.types().stream()
                .filter(type -> !(type instanceof EnumType))
                .filter(judged::judges)
                .forEach(types::add);
        Stream<GeneratedFile> ofTypes =
                contract.types().stream().filter(types::contains).map(type -> file(contract, type));
        OperationsValidator operations = new OperationsValidator(contract);
        return operations.isEmpty() ? ofTypes : Stream.concat(ofTypes, Stream.of(file(contract, operations)));
    }

    // final class CreateRefundValidator { ... }
    private static GeneratedFile file(Contract contract, TypeDefinition type) {
        ClassName name = Emitted.validator(contract, type);
        TypeSpec.Builder validator = validator(
                name, CodeBlock.of("Judges a {@link $T}: every violation at once.", JavaTypes.of(type.name())));
        new TypeValidator(contract, type).addTo(validator);
        return Sources.file(name, validator.build());
    }

    // final class RefundsApiValidator { static Violations issue(@Nullable String customerId) { ... } }
    private static GeneratedFile file(Contract contract, OperationsValidator operations) {
        ClassName name = Emitted.validator(contract);
        CodeBlock doc =
                CodeBlock.of("Judges what {@link $T}'s operations take and answer.", JavaTypes.of(contract.name()));
        TypeSpec.Builder validator = validator(name, doc);
        operations.addTo(validator);
        return Sources.file(name, validator.build());
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

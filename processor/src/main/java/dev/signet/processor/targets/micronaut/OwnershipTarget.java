package dev.signet.processor.targets.micronaut;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.targets.GeneratedFile;
import dev.signet.processor.targets.Target;
import dev.signet.processor.targets.java.Emitted;
import dev.signet.processor.targets.java.JavaTypes;
import dev.signet.processor.targets.java.Sources;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What the controller asks about owners, for the service to implement: a method per operation that is owned. */
public final class OwnershipTarget implements Target {
    private static final ParameterizedTypeName OWNER =
            ParameterizedTypeName.get(ClassName.get(Optional.class), ClassName.get(String.class));

    // public interface RefundsApiOwnership {
    //     Optional<String> findOwner(String customerId, UUID refundId);
    // }
    @Override
    public Stream<GeneratedFile> render(Contract contract) {
        List<Operation> owned =
                contract.operations().stream().filter(Operation::isOwned).toList();
        if (owned.isEmpty()) {
            return Stream.empty();
        }
        ClassName name = Emitted.ownership(contract);
        TypeSpec.Builder ownership = TypeSpec.interfaceBuilder(name)
                .addJavadoc("""
                        Tells whose the resources of {@link $T} are; a bean implements it.

                        <p>Each method returns the owner as callers are named, or nothing where there is no such resource: a
                        caller who is not the owner cannot tell the two apart.""", JavaTypes.of(contract.name()))
                .addAnnotations(Sources.marks())
                .addModifiers(Modifier.PUBLIC);
        owned.forEach(operation -> ownership.addMethod(question(operation)));
        return Stream.of(Sources.file(name, ownership.build()));
    }

    /** It is not named as the operation is, so that one class can answer both. */
    static String method(Operation operation) {
        return operation.name() + "Owner";
    }

    private static MethodSpec question(Operation operation) {
        NameAllocator names = new NameAllocator();
        MethodSpec.Builder question = MethodSpec.methodBuilder(method(operation))
                .addJavadoc(
                        operation.success().stored()
                                ? "The owner of what {@code $L $L} is about; of what is not there yet, who may create it."
                                : "The owner of what {@code $L $L} is about.",
                        operation.verb(),
                        operation.path().text())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(OWNER);
        for (Parameter variable : operation.pathParameters()) {
            question.addParameter(JavaTypes.of(variable), names.newName(variable.javaName()));
        }
        return question.build();
    }
}

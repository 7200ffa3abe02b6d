package dev.signet.processor.targets.micronaut;

import static dev.signet.processor.targets.java.RuntimeTypes.CONTRACTED;
import static dev.signet.processor.targets.java.RuntimeTypes.GUARD;
import static dev.signet.processor.targets.java.RuntimeTypes.IDEMPOTENCY;
import static dev.signet.processor.targets.java.RuntimeTypes.IDEMPOTENT_OPERATION;
import static dev.signet.processor.targets.java.RuntimeTypes.JSON_LIMITS;
import static dev.signet.processor.targets.java.RuntimeTypes.LIMITED_ROUTES;
import static dev.signet.processor.targets.java.RuntimeTypes.RATE_LIMITS;
import static dev.signet.processor.targets.java.RuntimeTypes.VALIDATION_CONTEXT;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Idempotency;
import dev.signet.processor.model.JsonLimits;
import dev.signet.processor.model.Operation;
import dev.signet.processor.targets.GeneratedFile;
import dev.signet.processor.targets.Target;
import dev.signet.processor.targets.java.Emitted;
import dev.signet.processor.targets.java.JavaTypes;
import dev.signet.processor.targets.java.Sources;
import dev.signet.processor.targets.validator.OperationsValidator;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The controller that serves a contract: per operation a route that binds and judges, and a method that answers. */
public final class ControllerTarget implements Target {
    @Override
    public Stream<GeneratedFile> render(Contract contract) {
        ClassName name = Emitted.controller(contract);
        TypeSpec.Builder controller = TypeSpec.classBuilder(name)
                .addJavadoc(
                        "Serves {@link $T}: guards, binds, validates, calls the bean and answers.",
                        JavaTypes.of(contract.name()))
                .addAnnotation(MicronautTypes.CONTROLLER)
                .addAnnotation(CONTRACTED)
                .addAnnotation(anyMediaType(MicronautTypes.CONSUMES))
                .addAnnotation(anyMediaType(MicronautTypes.PRODUCES))
                .addAnnotations(Sources.marks())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        if (contract.allMayBlock()) {
            controller.addAnnotation(MicronautTypes.ON_BLOCKING_EXECUTOR);
        }
        if (isLimited(contract)) {
            controller.addSuperinterface(LIMITED_ROUTES);
        }
        // Made when the service starts, as it must not start without somebody who knows the owners.
        if (contract.operations().stream().anyMatch(Operation::isOwned)) {
            controller.addAnnotation(MicronautTypes.CONTEXT);
        }
        OperationsValidator validator = new OperationsValidator(contract);
        Map<String, TypeName> beans = beans(contract, validator);
        beans.forEach((bean, type) -> controller.addField(type, bean, Modifier.PRIVATE, Modifier.FINAL));
        controller.addMethod(constructor(beans));
        contract.limits()
                .filter(limits -> contract.operations().stream().anyMatch(Operation::readsJson))
                .ifPresent(limits -> controller.addField(limits(contract, limits)));
        QuotaConstants.of(contract).forEach(controller::addField);
        for (Operation operation : contract.operations()) {
            OperationNames names = new OperationNames(contract, operation);
            controller.addMethod(new RouteMethod(contract, operation, names, validator).method());
            if (!operation.isServed()) {
                continue;
            }
            operation
                    .idempotency()
                    .ifPresent(it -> controller.addField(constant(contract, operation, it, names.constant())));
            controller.addMethod(new AnswerMethod(contract, operation, names, validator).method());
        }
        return Stream.of(Sources.file(name, controller.build()));
    }

    /** Signet judges media types itself, behind the guard: Micronaut's router would answer before it. */
    private static AnnotationSpec anyMediaType(ClassName annotation) {
        return AnnotationSpec.builder(annotation)
                .addMember("value", "$T.ALL", MicronautTypes.MEDIA_TYPE)
                .build();
    }

    private static boolean isLimited(Contract contract) {
        return contract.operations().stream()
                .anyMatch(operation -> operation.countedBy().isPresent());
    }

    private static Map<String, TypeName> beans(Contract contract, OperationsValidator validator) {
        Map<String, TypeName> beans = new LinkedHashMap<>();
        beans.put("api", JavaTypes.of(contract.name()));
        beans.put("guard", GUARD);
        if (isLimited(contract)) {
            beans.put("limits", RATE_LIMITS);
        }
        if (contract.operations().stream()
                .anyMatch(operation ->
                        operation.isServed() && operation.idempotency().isPresent())) {
            beans.put("idempotency", IDEMPOTENCY);
        }
        if (contract.operations().stream().anyMatch(Operation::isOwned)) {
            beans.put("ownership", Emitted.ownership(contract));
        }
        if (validator.asksContext()) {
            beans.put("validation", VALIDATION_CONTEXT);
        }
        if (contract.operations().stream()
                .flatMap(operation -> operation.contexts().stream())
                .anyMatch(context -> context.kind().namesTheHost())) {
            beans.put("hosts", MicronautTypes.HOSTS);
        }
        return beans;
    }

    private static MethodSpec constructor(Map<String, TypeName> beans) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        beans.forEach((bean, type) -> constructor.addParameter(type, bean).addStatement("this.$1L = $1L", bean));
        return constructor.build();
    }

    // private static final JsonLimits JSON_LIMITS = new JsonLimits(/* depth */ 10, /* string */ 1000,
    //         /* name */ 100, /* number */ 40, /* elements */ 1000, /* members */ 100);
    private static FieldSpec limits(Contract contract, JsonLimits limits) {
        String name = new OperationNames(contract, contract.operations().get(0)).limits();
        CodeBlock values = limits.list().stream()
                .map(limit -> CodeBlock.of("/* $L */ $L", limit.name(), limit.value()))
                .collect(CodeBlock.joining(",$W"));
        return FieldSpec.builder(JSON_LIMITS, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T($L)", JSON_LIMITS, values)
                .build();
    }

    // private static final IdempotentOperation ISSUE =
    //         new IdempotentOperation("acme.refunds.RefundsApi.issue", true, Duration.parse("PT24H"), 409);
    //
    // Two versions of a contract may have one simple name, and must not have one set of keys.
    private static FieldSpec constant(Contract contract, Operation operation, Idempotency idempotency, String name) {
        return FieldSpec.builder(IDEMPOTENT_OPERATION, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(CodeBlock.of(
                        "new $T($Z$S, $L, $T.parse($S), $L)$L$L$L$L",
                        IDEMPOTENT_OPERATION,
                        contract.name().canonical() + "." + operation.name(),
                        idempotency.required(),
                        Duration.class,
                        idempotency.ttl().toString(),
                        idempotency.keyReused(),
                        idempotency.ignored().isEmpty()
                                ? ""
                                : idempotency.ignored().stream()
                                        .map(pointer -> CodeBlock.of("$S", pointer))
                                        .collect(CodeBlock.joining(",$W", "\n        .ignoring(", ")")),
                        idempotency.replaysFailures() && idempotency.mode() != Idempotency.Mode.AT_MOST_ONCE
                                ? "\n        .replayingFailures()"
                                : "",
                        mode(idempotency),
                        idempotency.waitFor().isZero()
                                ? ""
                                : CodeBlock.of(
                                        "\n        .waiting($T.parse($S))",
                                        Duration.class,
                                        idempotency.waitFor().toString())))
                .build();
    }

    private static String mode(Idempotency idempotency) {
        return switch (idempotency.mode()) {
            case LEASED -> "";
            case AT_MOST_ONCE -> "\n        .atMostOnce()";
            case TRANSACTIONAL -> "\n        .transactional()";
        };
    }
}

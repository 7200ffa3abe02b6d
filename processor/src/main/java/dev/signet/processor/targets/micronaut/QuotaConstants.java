package dev.signet.processor.targets.micronaut;

import static dev.signet.processor.targets.java.RuntimeTypes.QUOTA_POLICIES;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.RateLimit;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The constants that say how often operations may be called: one for each that says it itself, one for those that do not. */
final class QuotaConstants {
    private QuotaConstants() {}

    static Stream<FieldSpec> of(Contract contract) {
        Map<String, FieldSpec> constants = new LinkedHashMap<>();
        contract.operations().forEach(operation -> operation
                .countedBy()
                .ifPresent(limit -> constants.computeIfAbsent(
                        limit.scope(), scope -> constant(limit, new OperationNames(contract, operation).quotas()))));
        return constants.values().stream();
    }

    // private static final QuotaPolicies FIND_QUOTAS = new QuotaPolicies("acme.BooksApi.find")
    //         .perCaller("burst", 10, Duration.parse("PT1S"))
    //         .perAddress("daily", 5000, Duration.parse("PT24H"));
    private static FieldSpec constant(RateLimit limit, String name) {
        CodeBlock policies = limit.policies().stream()
                .map(policy -> CodeBlock.of(
                        "\n        .$L($S, $L, $T.parse($S))",
                        policy.by() == RateLimit.By.ADDRESS ? "perAddress" : "perCaller",
                        policy.name(),
                        policy.limit(),
                        Duration.class,
                        policy.per().toString()))
                .collect(CodeBlock.joining(""));
        return FieldSpec.builder(QUOTA_POLICIES, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T($S)$L", QUOTA_POLICIES, limit.scope(), policies)
                .build();
    }
}

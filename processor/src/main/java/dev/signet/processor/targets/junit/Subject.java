package dev.signet.processor.targets.junit;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Access;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.ProblemType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The operation that tests are about, and the names of its fixtures. */
record Subject(Contract contract, Operation operation, Samples samples) {
    // Methods without parameters that ContractTests and Object have already.
    private static final Set<String> TAKEN = Set.of(
            "configuration",
            "credentialsWithoutRole",
            "startApplication",
            "stopApplication",
            "getClass",
            "hashCode",
            "toString",
            "clone",
            "finalize",
            "notify",
            "notifyAll",
            "wait");

    /** The fixture that gives a call which succeeds, but for credentials and key. */
    String fixture() {
        return TAKEN.contains(operation.name()) ? operation.name() + "Call" : operation.name();
    }

    /** The fixture that provokes a declared problem. */
    String fixture(ProblemType problem) {
        return operation.name() + "_" + Words.uncapitalized(problem.exception().simple());
    }

    /** The fixture for what an Optional does not hold. */
    String absentFixture() {
        return operation.name() + "_absent";
    }

    /** The fixture for what is someone else's. */
    String foreignFixture() {
        return operation.name() + "_foreign";
    }

    /** The fixture for what a PUT creates. */
    String newFixture() {
        return operation.name() + "_new";
    }

    /** The fixture for what an owned operation does not find: that of its 404, if it declares one. */
    String nowhereFixture() {
        return operation.declaredNotFound().map(this::fixture).orElseGet(this::absentFixture);
    }

    /** The method that completes {@link #fixture()}, or that fixture where there is nothing to complete. */
    String valid() {
        String name = "valid" + Words.capitalized(operation.name());
        boolean taken =
                contract.operations().stream().anyMatch(other -> other.name().equals(name));
        return needsMore() ? name + (taken ? "Call" : "") : fixture();
    }

    /** Whether a call takes credentials or a key besides what its fixture says. */
    boolean needsMore() {
        return operation.isServed()
                && (operation.idempotency().isPresent()
                        || operation.requireIfMatch().isPresent()
                        || !(operation.access() instanceof Access.Anyone));
    }

    /** A call that succeeds: {@code validIssue()}. */
    CodeBlock call() {
        return CodeBlock.of("$N()", valid());
    }

    /** {@code keyed(as("support", issue()))}. */
    CodeBlock prepared(String fixture) {
        return matched(keyed(authorized(CodeBlock.of("$N()", fixture))));
    }

    private CodeBlock matched(CodeBlock call) {
        if (operation.requireIfMatch().isEmpty()) {
            return call;
        }
        return CodeBlock.of(operation.success().stored() ? "conditional($L)" : "matching($L)", call);
    }

    /** What a call that succeeds is answered: {@code 200}, or {@code eitherOf(201, 200)}. */
    CodeBlock success() {
        List<Integer> statuses = operation.success().statuses();
        return statuses.size() == 1
                ? CodeBlock.of("$L", statuses.get(0))
                : CodeBlock.of(
                        "eitherOf($L)", statuses.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    CodeBlock keyed(CodeBlock call) {
        return operation.isServed() && operation.idempotency().isPresent() ? CodeBlock.of("keyed($L)", call) : call;
    }

    CodeBlock authorized(CodeBlock call) {
        if (operation.access() instanceof Access.Roles roles) {
            return CodeBlock.of("as($S, $L)", roles.roles().get(0), call);
        }
        return operation.access() instanceof Access.Authenticated ? CodeBlock.of("asAnyone($L)", call) : call;
    }

    /** A fact of this operation. */
    Fact fact(String name, String sentence, CodeBlock check) {
        return new Fact(operation.name() + "_" + name, operation.name() + ": " + sentence, check);
    }

    Fact fact(String name, String sentence, String check, Object... holes) {
        return fact(name, sentence, CodeBlock.of(check, holes));
    }
}

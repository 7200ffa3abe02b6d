package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.RateLimit;
import dev.signet.processor.model.RateLimit.Policy;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every quota lets some request in, refuses some other, and has a name by which a client knows it from the rest. */
final class RateLimitsCanBeKept implements Rule {
    @Override
    public Stream<Finding> check(Contract contract) {
        // Operations that share a limit share its mistakes.
        return contract.operations().stream()
                .flatMap(
                        operation -> operation.rateLimit().stream().flatMap(limit -> check(contract, operation, limit)))
                .distinct();
    }

    private static Stream<Finding> check(Contract contract, Operation operation, RateLimit limit) {
        if (!operation.isServed()) {
            return Stream.of(
                    Code.RATE_LIMIT_MISPLACED.at(limit.policies().get(0).site(), operation.name()));
        }
        String place = limit.isShared() ? contract.name().simple() : operation.name();
        return IntStream.range(0, limit.policies().size())
                .boxed()
                .flatMap(index -> check(place, limit.policies(), index).stream());
    }

    private static Optional<Finding> check(String place, List<Policy> policies, int index) {
        Policy policy = policies.get(index);
        if (policy.limit() < 1) {
            return Optional.of(Code.RATE_LIMIT_INVALID.at(policy.site().attribute("limit"), policy.limit()));
        }
        // RFC 9651, 3.3.3: a String, of which none of the characters has to be escaped.
        if (!policy.name().matches("[ !#-\\[\\]-~]+")) {
            return Optional.of(Code.RATE_LIMIT_NAME_INVALID.at(policy.site().attribute("name"), policy.name()));
        }
        boolean repeats = policies.subList(0, index).stream()
                .anyMatch(earlier -> earlier.name().equals(policy.name()));
        if (repeats) {
            return Optional.of(Code.RATE_LIMIT_NAME_TWICE.at(policy.site(), place, policy.name()));
        }
        return IntStream.range(0, policies.size())
                .filter(other -> other != index && policies.get(other).implies(policy))
                // Of two that are the same the later one is one too many.
                .filter(other -> other < index || !policy.implies(policies.get(other)))
                .mapToObj(other -> Code.RATE_LIMIT_REDUNDANT.at(
                        policy.site(), policy.name(), policies.get(other).name()))
                .findFirst();
    }
}

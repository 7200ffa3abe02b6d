package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Access;
import dev.signet.processor.model.CachePolicy;
import dev.signet.processor.model.Caching;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Verb;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is kept in caches is an answer to GET or HEAD, and in shared caches one that is the same for everyone (RFC 9111, 3
 * and 3.5).
 */
final class CachingFitsItsAnswer implements Rule {
    @Override
    public Stream<Finding> check(Contract contract) {
        return contract.operations().stream().flatMap(operation -> operation.caching().stream()
                .flatMap(it -> Stream.concat(check(operation, it), secrecy(contract, operation, it))));
    }

    private static Stream<Finding> check(Operation operation, Caching caching) {
        if (operation.verb() != Verb.GET && operation.verb() != Verb.HEAD) {
            return Stream.of(Code.CACHED_MISPLACED.at(caching.site(), operation.name(), operation.verb()));
        }
        return Stream.concat(contradiction(caching).stream(), sharing(operation, caching).stream());
    }

    private static Stream<Finding> secrecy(Contract contract, Operation operation, Caching caching) {
        return caching.shared() && contract.answersSecrets(operation)
                ? contradicts(
                        caching,
                        "shared",
                        "lets shared caches keep what is @Sensitive",
                        "Remove shared, or write noStore = true alone.")
                        .stream()
                : Stream.empty();
    }

    private static Optional<Finding> contradiction(Caching caching) {
        boolean saysMore = caching.maxAge().isPresent()
                || caching.sharedMaxAge().isPresent()
                || caching.shared()
                || caching.mustRevalidate()
                || caching.immutable();
        if (caching.noStore()) {
            return saysMore
                    ? contradicts(caching, "noStore", "keeps nothing, and says how long", "Keep noStore = true alone.")
                    : Optional.empty();
        }
        if (caching.maxAge().isEmpty()) {
            return contradicts(
                    caching, "", "does not say how long", "Write maxAge = \"PT1M\", for example, or noStore = true.");
        }
        return caching.sharedMaxAge().isPresent() && !caching.shared()
                ? contradicts(
                        caching,
                        "sharedMaxAge",
                        "says how long for shared caches, which may not keep it",
                        "Write shared = true, or remove sharedMaxAge.")
                : Optional.empty();
    }

    private static Optional<Finding> contradicts(Caching caching, String attribute, String what, String fix) {
        return Optional.of(Code.CACHED_CONTRADICTORY.at(
                attribute.isEmpty() ? caching.site() : caching.site().attribute(attribute), what, fix));
    }

    private static Optional<Finding> sharing(Operation operation, Caching caching) {
        if (!caching.shared() || !CachePolicy.dependsOnCaller(operation)) {
            return Optional.empty();
        }
        String why = operation.access() instanceof Access.Anyone
                ? operation.name() + " asks who calls"
                : "not everyone may call " + operation.name();
        return Optional.of(Code.CACHED_CALLER.at(caching.site().attribute("shared"), "shared = true", why));
    }
}

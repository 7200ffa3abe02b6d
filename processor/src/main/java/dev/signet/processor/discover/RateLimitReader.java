package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Access;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.RateLimit;
import dev.signet.processor.model.RateLimit.By;
import dev.signet.processor.model.RateLimit.Policy;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** {@code @RateLimited} of a method, or else of an interface, which means those operations that somebody may call. */
record RateLimitReader(Scope scope) {
    private static final Duration LONGEST = Duration.ofDays(366);

    Optional<RateLimit> read(Mentions contract, Mentions method, String operation, Access access) {
        String name = Scope.site(scope.contract()).type();
        List<Mention> own = method.all(Names.RATE_LIMITED).toList();
        if (!own.isEmpty()) {
            return Optional.of(new RateLimit(name + "." + operation, false, policies(own)));
        }
        List<Mention> shared = contract.all(Names.RATE_LIMITED).toList();
        return shared.isEmpty() || access instanceof Access.Nobody
                ? Optional.empty()
                : Optional.of(new RateLimit(shared(name, shared.get(0)), true, policies(shared)));
    }

    /** Refuses what the contract itself says where none of its operations is counted by it. */
    void refuseUnused(Mentions contract, List<Operation> operations) {
        String name = Scope.site(scope.contract()).type();
        boolean isUsed = operations.stream()
                .flatMap(operation -> operation.rateLimit().stream())
                .anyMatch(limit -> limit.scope().equals(name));
        if (!isUsed) {
            contract.all(Names.RATE_LIMITED).limit(1).forEach(mention -> scope.found()
                    .add(
                            Code.RATE_LIMIT_UNUSED,
                            mention.site(),
                            scope.contract().getSimpleName()));
        }
    }

    /** Two interfaces above one contract may each say something of their own operations. */
    private static String shared(String contract, Mention mention) {
        String speaker = mention.site().type();
        return speaker.equals(contract) ? contract : contract + " by " + speaker;
    }

    private List<Policy> policies(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> period(mention).map(per -> policy(mention, per)).stream())
                .toList();
    }

    private static Policy policy(Mention mention, Duration per) {
        return new Policy(
                mention.site(), mention.text("name"), mention.number("limit"), per, By.valueOf(mention.constant("by")));
    }

    private Optional<Duration> period(Mention mention) {
        Optional<Duration> period = new DurationReader(scope.found()).read(mention, "per");
        if (period.filter(it -> !it.truncatedTo(ChronoUnit.SECONDS).equals(it) || it.compareTo(LONGEST) > 0)
                .isPresent()) {
            scope.found().add(Code.RATE_LIMIT_PERIOD_INVALID, mention.site("per"), mention.text("per"));
        }
        return period;
    }
}
